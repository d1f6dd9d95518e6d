package org.readout.code.zh;

import java.util.Set;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Tells whether a word of contact names talks the reader knows of: over, told before, spoken of, or of a day not told here. */
record KnownTalks(ChineseLexicon lexicon) {
    private static final String HELD_OF = "举行的";
    private static final String EVE = "前夕";
    private static final String ENDED = "结束";
    private static final Pattern THIS_TIME = Pattern.compile("[此这本]次[^，。：；的了在同与和]{1,8}$");
    private static final Pattern THIS_IS = Pattern.compile("这[也将正还]?是");
    private static final Pattern MATTER = Pattern.compile("(?:就|围绕|针对|关于|介绍)[^，。；]{0,40}$");
    private static final Pattern TALKED = Pattern.compile(
            "[^，。；]{0,24}(?:接受.{0,8}采访|答问|答记者问|吹风会|介绍会|发布会|发表.{0,3}(?:谈话|评论|看法|文章|声明)|表态|阐述|的?(?:有关)?情况)");
    private static final String OF = "的";
    private static final int BEHIND = 30;
    private static final Set<String> TALKS = Set.of("meets", "together", "between", "joint");

    /** 在结束同乙的会晤和对丙国的访问后，甲回到北京: the day told is that of the return. */
    boolean ended(ContactVerb act) {
        Passage passage = act.passage();
        return TALKS.contains(act.pattern())
                && passage.between(passage.span().start(), act.at().start()).contains(ENDED)
                && lexicon.words("returns")
                        .within(passage.between(act.at().end(), passage.span().end()));
    }

    /** 甲与乙的会晤受到关注: talks the reader knows of; the day of the sentence is that of what is said of them. */
    boolean referred(ContactVerb act) {
        Passage passage = act.passage();
        int start = act.at().start();
        return TALKS.contains(act.pattern())
                && passage.between(Math.max(passage.span().start(), start - OF.length()), start)
                        .equals(OF)
                && passage.all(Mention.OfDate.class).isEmpty()
                && (passage.between(passage.span().start(), start).endsWith(HELD_OF)
                        || passage.all(Mention.OfPerson.class).stream()
                                .anyMatch(person -> person.span().end() == start - OF.length()));
    }

    /** 启程出访前夕，甲会见乙: some day before, which is not told. */
    boolean onEve(ContactVerb act) {
        Passage passage = act.passage();
        return !act.pattern().equals("travels")
                && passage.between(passage.span().start(), act.at().start()).contains(EVE + "，")
                && passage.all(Mention.OfDate.class).isEmpty();
    }

    /** 就两国元首会晤接受采访, 就甲出席会晤举行吹风会: what is talked of is told elsewhere. */
    boolean talkedOf(Passage passage, Span at) {
        String head = passage.between(passage.span().start(), at.start());
        return MATTER.matcher(head).find()
                && TALKED.matcher(passage.after(at.end(), BEHIND)).lookingAt();
    }

    /** 此次会晤, 这次两党高层会晤: talks that were told of before. */
    boolean toldBefore(Passage passage, Term.MeetingVerb verb, Span at) {
        return verb.pattern().equals("meets")
                && (passage.precededBy(at.start(), lexicon.words("this_one"))
                        || THIS_TIME
                                .matcher(passage.between(passage.span().start(), at.start()))
                                .find());
    }

    /** 这是两国领导人第三次会晤: the sentence says what that is which was told. */
    boolean identified(Passage passage) {
        return THIS_IS.matcher(
                        passage.between(passage.span().start(), passage.span().end()))
                .lookingAt();
    }

    /** 会见后: the word names a contact told of elsewhere. */
    boolean behind(Passage passage, Span verb) {
        String next = passage.after(verb.end(), 2);
        return lexicon.words("noun_tail").opens(next);
    }
}
