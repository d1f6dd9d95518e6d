package org.readout.code.en.meet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** Whether those who act do it in one place: "cut the ribbon together", "sat side by side", "jointly unveiled a plaque". */
record Together(ContactWords table) {
    private static final Set<String> JOINING = Set.of("by", "in", "to", "with");
    private static final int REACH = 8;

    boolean told(Clause clause) {
        int verb = clause.verb().head();
        List<Token> tokens = clause.syntax().tokens();
        if (table.is("jointly", Words.lower(tokens.get(Math.max(0, verb - 1))))) {
            return true;
        }
        List<String> behind = tokens.subList(verb + 1, Math.min(tokens.size(), verb + REACH)).stream()
                .takeWhile(token -> token.tag() != Tag.VERB)
                .map(Words::lower)
                .toList();
        boolean close = IntStream.range(0, Math.max(0, behind.size() - 2))
                .anyMatch(at -> table.is("near", behind.get(at))
                        && JOINING.contains(behind.get(at + 1))
                        && behind.get(at + 2).equals(behind.get(at)));
        return close || behind.stream().anyMatch(word -> table.is("jointly", word));
    }

    /** "Each laid a wreath", "laid wreaths separately": by himself, wherever he was. */
    boolean apart(Clause clause) {
        int verb = clause.verb().head();
        return clause.syntax().tokens().subList(Math.max(0, verb - 1), verb).stream()
                        .anyMatch(token -> table.is("severally", Words.lower(token)))
                || table.of("severally").stream().anyMatch(word -> Words.said(clause, word));
    }
}
