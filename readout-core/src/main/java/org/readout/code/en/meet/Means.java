package org.readout.code.en.meet;

import java.util.Optional;
import java.util.Set;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** By what means a contact is held: "by telephone", "via video link", "in a phone call". */
record Means(Words words) {
    private static final Set<String> HERE = Set.of("in", "at");
    private static final Set<String> MEANS = Set.of("by", "over", "on", "via", "through");

    boolean told(Clause clause) {
        return clause.arguments().stream()
                .anyMatch(argument -> MEANS.contains(argument.preposition())
                        && (line(argument)
                                || words.table()
                                        .is(
                                                "screen",
                                                Words.lemma(argument.phrase().head()))));
    }

    /** "In an online session", "at a virtual meeting". */
    private static boolean sits(Argument argument) {
        return HERE.contains(argument.preposition()) || argument.preposition().equals("during");
    }

    /** "By telephone", "on the line"; not "over the line", a border. */
    private boolean line(Argument argument) {
        String head = Words.lemma(argument.phrase().head());
        boolean border = head.equals("line") && !argument.preposition().equals("on");
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
            boolean within = argument.preposition().equals("in")
                    || argument.preposition().equals("during");
            Optional<String> remote = words.noun(argument.phrase())
                    .map(found -> found.noun().format())
                    .filter(format -> within && (format.equals("call") || format.equals("video")));
            if (remote.isPresent()) {
                return remote.get();
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
