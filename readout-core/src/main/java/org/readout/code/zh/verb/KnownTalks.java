package org.readout.code.zh.verb;

import java.util.Set;
import java.util.stream.IntStream;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Status;

/** Tells whether a word of contact names talks the reader knows of: over, told before, spoken of, or of a day not told here. */
public record KnownTalks(ChineseLexicon lexicon) {
    private static final int LONGEST_MATTER = 40;
    private static final int LONGEST_NAME = 8;
    private static final int BEHIND = 30;
    private static final int GIVEN = 8;
    private static final String OF = "的";
    private static final int LONGEST_OF = 4;
    private static final String PROCESS = "过程";
    private static final String MARK = "[，。；]";
    private static final Set<String> TOPICS = Set.of("meets", "travels");
    private static final Set<String> TALKS = Set.of("meets", "together", "between", "joint");

    /** 在结束同乙的会晤和对丙国的访问后，甲回到北京; 在成功举行会晤后离开: the day told is that of the return. */
    public boolean ended(ContactVerb act) {
        Passage passage = act.passage();
        return TALKS.contains(act.pattern())
                && (lexicon.words("end").within(head(passage, act.at()))
                        || lexicon.words("concluded").within(head(passage, act.at())))
                && lexicon.words("returns")
                        .within(passage.between(act.at().end(), passage.span().end()));
    }

    /** 结束对丙国访问的甲6日说: the day is that of something else. */
    public boolean left(ContactVerb act) {
        Passage passage = act.passage();
        return act.pattern().equals("travels")
                && lexicon.words("end").within(head(passage, act.at()))
                && passage.lastBefore(act.at().start(), Mention.OfDate.class).isEmpty()
                && lexicon.words("visit_of").opens(passage.after(act.at().end(), LONGEST_OF));
    }

    /** 甲与乙的会晤受到关注: talks the reader knows of; the day of the sentence is that of what is said of them. */
    public boolean referred(ContactVerb act) {
        Passage passage = act.passage();
        int start = act.at().start();
        return TALKS.contains(act.pattern())
                && passage.between(Math.max(passage.span().start(), start - OF.length()), start)
                        .equals(OF)
                && passage.all(Mention.OfDate.class).isEmpty()
                && (lexicon.words("held_of").closes(head(passage, act.at()))
                        || passage.all(Mention.OfPerson.class).stream()
                                .anyMatch(person -> person.span().end() == start - OF.length()));
    }

    /** 启程出访前夕，甲会见乙: some day before, which is not told. */
    public boolean onEve(ContactVerb act) {
        Passage passage = act.passage();
        return !act.pattern().equals("travels")
                && lexicon.words("on_eve").within(head(passage, act.at()))
                && passage.all(Mention.OfDate.class).isEmpty();
    }

    /** 某某26日说，甲日前会见乙: the day told is that of what is said; 甲日前会见乙: none is. */
    public boolean vague(ContactVerb act) {
        Passage passage = act.passage();
        String head = head(passage, act.at());
        return lexicon.words("day_vague").within(head.substring(head.lastIndexOf('，') + 1))
                && passage.lastBefore(act.at().start(), Mention.OfDate.class)
                        .map(date -> passage.between(date.span().end(), act.at().start())
                                .contains("，"))
                        .orElseGet(() -> passage.all(Mention.OfDate.class).isEmpty());
    }

    /** 去年他陪同甲访问乙国: long before the day of the news. */
    public boolean earlier(ContactVerb act) {
        return lexicon.words("year_vague").within(head(act.passage(), act.at()))
                && act.passage().all(Mention.OfDate.class).isEmpty();
    }

    /** 会见丙，讨论了甲乙会晤等问题: what those who meet speak about; 要求调查甲同乙通电话一事: what others do. */
    public boolean discussed(ContactVerb act) {
        String head = head(act.passage(), act.at());
        return lexicon.words("spoken_of").opens(act.passage().after(act.at().end(), LONGEST_NAME))
                || TOPICS.contains(act.pattern())
                        && lexicon.words("discussed").within(head.substring(head.lastIndexOf('，') + 1))
                        && lexicon.words("among_topics")
                                .within(act.passage().after(act.at().end(), LONGEST_NAME));
    }

    /** 按照甲乙会晤达成的共识, 在甲乙磋商过程中: talks told of elsewhere, of which something follows. */
    public boolean carriedOut(ContactVerb act) {
        Passage passage = act.passage();
        String head = head(passage, act.at());
        String behind = passage.after(act.at().end(), BEHIND).split(MARK, 2)[0];
        return act.pattern().equals("meets")
                && (behind.startsWith(PROCESS)
                        || lexicon.words("carried_out").within(head.substring(head.lastIndexOf('，') + 1))
                                && lexicon.words("agreed").within(behind));
    }

    /** 就两国元首会晤接受采访, 就甲出席会晤举行吹风会: what is talked of is told elsewhere. */
    public boolean talkedOf(Passage passage, Span at) {
        String behind = passage.after(at.end(), BEHIND).split(MARK, 2)[0];
        String[] clauses = head(passage, at).split(MARK, -1);
        return lexicon.words("matter").within(end(clauses[clauses.length - 1], LONGEST_MATTER))
                && (lexicon.words("talked").within(behind) || given(behind));
    }

    /** 接受某报采访, 发表谈话. */
    private boolean given(String clause) {
        return IntStream.range(0, clause.length()).anyMatch(i -> lexicon.words("gives")
                .opening(clause, i)
                .filter(gives -> lexicon.words("given").within(next(clause, i + gives.length())))
                .isPresent());
    }

    private static String end(String text, int most) {
        return text.substring(Math.max(0, text.length() - most));
    }

    private static String next(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + GIVEN));
    }

    private static String head(Passage passage, Span at) {
        return passage.between(passage.span().start(), at.start());
    }

    /** 此次访华: a visit the document announced before. */
    public boolean announcedBefore(ContactVerb act, Told told, Meeting visit) {
        return act.pattern().equals("travels")
                && lexicon.words("this_time").closes(head(act.passage(), act.at()))
                && told.journeys().contacts().stream()
                        .anyMatch(planned -> planned.status() == Status.PLANNED
                                && planned.countries().equals(visit.countries()));
    }

    /** 此次会晤, 这次两党高层会晤: talks that were told of before. */
    boolean toldBefore(Passage passage, Term.MeetingVerb verb, Span at) {
        return verb.pattern().equals("meets")
                && (passage.precededBy(at.start(), lexicon.words("this_one")) || thisTime(head(passage, at)));
    }

    /** 此次 and the words that say which talks, up to their noun. */
    private boolean thisTime(String head) {
        return IntStream.range(Math.max(0, head.length() - LONGEST_NAME - 2), head.length())
                .anyMatch(i -> lexicon.words("this_time")
                        .opening(head, i)
                        .map(word -> head.substring(i + word.length()))
                        .filter(name -> !name.isEmpty()
                                && name.length() <= LONGEST_NAME
                                && !lexicon.words("breaks_noun").within(name))
                        .isPresent());
    }

    /** 这是两国领导人第三次会晤: the sentence says what that is which was told. */
    public boolean identified(Passage passage) {
        return lexicon.words("this_is").opens(passage.after(passage.span().start(), LONGEST_NAME));
    }

    /** 会见后: the word names a contact told of elsewhere. */
    boolean behind(Passage passage, Span verb) {
        String next = passage.after(verb.end(), 2);
        return lexicon.words("noun_tail").opens(next);
    }
}
