package org.readout.code.en.meet;

import java.util.Set;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** By what means a contact is held: "by telephone", "via video link", "in a phone call". */
record Means(Words words) {
    private static final Set<String> HERE = Set.of("in", "at");
    private static final Set<String> REMOTE = Set.of("call", "video");
    private static final Set<String> ANY = Set.of("a", "an", "another");
    private static final Set<String> MEANS = Set.of("by", "over", "on", "via", "through");

    boolean told(Clause clause) {
        return clause.arguments().stream()
                .anyMatch(argument -> MEANS.contains(argument.preposition())
                                && (line(argument)
                                        || words.table()
                                                .is(
                                                        "screen",
                                                        Words.lemma(argument.phrase()
                                                                .head())))
                        || within(argument) && argument.phrase().argument("for").isEmpty());
    }

    /** "In a phone call", "during a video conference". */
    private boolean within(Argument argument) {
        boolean within =
                argument.preposition().equals("in") || argument.preposition().equals("during");
        return within
                && words.noun(argument.phrase())
                        .filter(found -> REMOTE.contains(found.noun().format()))
                        .isPresent();
    }

    /** "In an online session", "at a virtual meeting". */
    private static boolean sits(Argument argument) {
        return HERE.contains(argument.preposition()) || argument.preposition().equals("during");
    }

    /** "By telephone", "on the line"; not "over the line", a border, nor "agreed on a telephone line". */
    private boolean line(Argument argument) {
        String head = Words.lemma(argument.phrase().head());
        boolean cable = ANY.contains(argument.phrase()
                .syntax()
                .token(argument.phrase().group().first())
                .lower());
        boolean border =
                head.equals("line") && (cable || !argument.preposition().equals("on"));
        return words.table().is("line", head) && !border;
    }

    /** "spoke by telephone", "met by video link", "discussed it in a telephone call". */
    String format(Clause clause, String otherwise) {
        if (words.remote(clause)) {
            return "video";
        }
        for (Argument argument : clause.arguments()) {
            boolean means = MEANS.contains(argument.preposition());
            String head = Words.lemma(argument.phrase().head());
            if (means
                    && (words.table().is("screen", head)
                            || Words.has(argument.phrase(), words.table().of("screen")))) {
                return "video";
            }
            if (sits(argument) && words.screened(argument.phrase())) {
                return "video";
            }
            if (means && line(argument)) {
                return "call";
            }
            if (within(argument)) {
                return words.noun(argument.phrase()).orElseThrow().noun().format();
            }
        }
        boolean there = otherwise.equals("call")
                && clause.arguments().stream()
                        .anyMatch(argument -> HERE.contains(argument.preposition()) && place(argument)
                                || words.table()
                                        .is(
                                                "margin",
                                                Words.lemma(argument.phrase().head())));
        return there ? "talks" : otherwise;
    }

    /** "Spoke in Moscow": face to face. */
    private static boolean place(Argument argument) {
        Token head = argument.phrase().head();
        return head.tag() == Tag.PROPN && !Calendar.names(head);
    }
}
