package org.readout.code.en.meet;

import java.util.List;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;

/** Whether those who "spoke" did so with each other, where no words say with whom. */
record AtLength(ContactWords table) {
    private static final int OFTEN_REACH = 2;

    /** "A and B spoke for two hours": with each other, not one after the other. */
    boolean spoke(Clause clause) {
        return clause.negated()
                || oftener(clause)
                || oneDay(clause)
                || topic(clause)
                || aside(clause)
                || Governed.by(clause, List.of("for"))
                        .anyMatch(phrase -> table.is("length", Words.lemma(phrase.head())));
    }

    /** "Spoke on the margins of the summit": not to the hall. */
    private boolean aside(Clause clause) {
        return Governed.by(clause, List.of("on", "in", "at"))
                        .anyMatch(where -> table.is("margin", Words.lemma(where.head())))
                && clause.argument("to").isEmpty();
    }

    /** "A and B spoke today on trade": on one day, and not somewhere to somebody. */
    private boolean oneDay(Clause clause) {
        int verb = clause.verb().head();
        int end = Math.min(clause.syntax().tokens().size(), verb + OFTEN_REACH + 1);
        boolean day = clause.syntax().tokens().subList(verb, end).stream()
                .map(Words::lower)
                .anyMatch(word -> table.is("today", word) || word.endsWith("day") && !word.equals("day"));
        return day && clause.arguments().stream().allMatch(argument -> table.is("matter", argument.preposition()));
    }

    /** "The ministers of A and B spoke about the dam": of one thing, and to nobody else. */
    private boolean topic(Clause clause) {
        return clause.arguments().stream().anyMatch(argument -> table.is("matter", argument.preposition()))
                && clause.arguments().stream()
                        .allMatch(argument -> table.is("matter", argument.preposition())
                                || Calendar.names(argument.phrase().head()));
    }

    /** "The two have since spoken twice", "last spoke in May". */
    private boolean oftener(Clause clause) {
        int verb = clause.verb().head();
        int end = Math.min(clause.syntax().tokens().size(), verb + OFTEN_REACH + 1);
        return clause.syntax().tokens().subList(Math.max(0, verb - OFTEN_REACH), end).stream()
                .anyMatch(token -> table.is("often", Words.lower(token)));
    }
}
