package org.readout.code.zh.verb;

import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Tells whether a visit is still ahead, or on a day not told, when what else a sentence tells of happens: 访问某国前夕. */
public record VisitAhead(ChineseLexicon lexicon) {
    private static final int NAME_OF_STATE = 14;
    private static final int LONGEST_JOURNEY = 60;
    private static final int LONGEST_ASIDE = 4;
    private static final String DURING = "期间";
    private static final String ON_OCCASION = "之际";
    private static final String WILL = "将";

    /** 6日，在访问某国前夕: the day is that of something else, and the visit's is not told. */
    public boolean eve(Passage passage, Span verb) {
        String behind = passage.after(verb.end(), LONGEST_JOURNEY);
        return lexicon.words("eve").closes(clause(behind))
                || lexicon.words("eve").closes(otherThings(passage, verb))
                || lexicon.words("eve_opens").opens(behind);
    }

    /** 访问某国，并在那里出席会议前夕，: the clause behind goes on with the journey, where nobody is named in it. */
    private static String otherThings(Passage passage, Span verb) {
        String behind = passage.after(verb.end(), LONGEST_JOURNEY);
        int next = behind.indexOf('，') + 1;
        int end = behind.indexOf('，', next);
        return next == 0 || end <= next || somebody(passage, new Span(verb.end() + next, verb.end() + end))
                ? ""
                : behind.substring(next, end);
    }

    private static boolean somebody(Passage passage, Span clause) {
        return passage.all(Mention.OfPerson.class).stream()
                .anyMatch(person -> person.span().overlaps(clause));
    }

    /** 访问某国前夕, 访问某国期间，甲将……: the visit is ahead when something else happens. */
    public boolean ahead(Passage passage, Span verb) {
        String clause = clause(passage.after(verb.end(), NAME_OF_STATE));
        String behind = passage.between(verb.end(), passage.span().end());
        return eve(passage, verb) || clause.endsWith(DURING) && behind.contains(WILL) || awaited(passage, verb);
    }

    /** 完成对甲国、乙国等国的访问任务回国, 审议甲访问乙国情况的报告: the day is that of the return from a voyage, or of a sitting. */
    public boolean over(Passage passage, Span verb) {
        return lexicon.words("errand").opens(passage.after(verb.end(), LONGEST_ASIDE))
                || new VisitReport(lexicon).on(passage, verb);
    }

    /** 对某国进行国事访问之际, 此次访问某国: the visit is only named. */
    private boolean named(Passage passage, Span verb) {
        String head = passage.between(passage.span().start(), verb.start());
        return clause(passage.after(verb.end(), NAME_OF_STATE)).contains(ON_OCCASION)
                || lexicon.words("this_one").within(head.substring(head.lastIndexOf('，') + 1))
                || lexicon.words("this_is").opens(head)
                || lexicon.words("named_visit").within(passage.after(verb.end(), LONGEST_ASIDE));
    }

    /** A visit that is only named is ahead where the title awaits it, or the sentence: 某国各界期待甲到访, 甲启程之际, 此访将……. */
    private boolean awaited(Passage passage, Span verb) {
        String head = passage.between(passage.span().start(), verb.start());
        return named(passage, verb)
                && passage.all(Mention.OfDate.class).isEmpty()
                && (lexicon.words("sets_out").within(head)
                        || lexicon.words("this_visit_will")
                                .within(passage.between(
                                        verb.end(), passage.span().end()))
                        || new Awaited(lexicon).inTitle(passage.annotated()));
    }

    private static String clause(String text) {
        return text.split("[，。；\\s]", 2)[0];
    }
}
