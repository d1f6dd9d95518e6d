package org.readout.code.en.meet;

import java.util.Optional;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/**
 * What is kept from coming about: "was too busy to receive B", "was kept from seeing B", "went home instead of meeting B".
 *
 * @param table verbs of keeping somebody from something
 */
record Hindered(ContactWords table) {
    private static final int REACH = 4;

    /** "Was too ill to travel". */
    static boolean tooMuch(Clause above) {
        Syntax syntax = above.syntax();
        int head = above.verb().head();
        int last = Math.min(syntax.tokens().size() - 1, head + REACH);
        for (int at = head + 1; at < last; at++) {
            if (syntax.token(at).lower().equals("too")) {
                return syntax.token(at + 1).tag() == Tag.ADJ;
            }
        }
        return false;
    }

    /** "Kept him from seeing B", "did not keep him from seeing B". */
    Optional<Status> from(Clause clause, Relation relation, Clause above) {
        boolean hindered = table.is("hindering", above.verb().lemma())
                && (relation.marker().equals("from") || behind(clause, "from", ""));
        return hindered ? Optional.of(above.negated() ? Status.OCCURRED : Status.NEGATED) : Optional.empty();
    }

    /** "Instead of meeting B", "rather than meet B". */
    static boolean instead(Clause clause) {
        return behind(clause, "of", "instead") || behind(clause, "than", "rather");
    }

    private static boolean behind(Clause clause, String last, String first) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        return head > 1
                && syntax.token(head - 1).lower().equals(last)
                && (first.isEmpty() || syntax.token(head - 2).lower().equals(first));
    }
}
