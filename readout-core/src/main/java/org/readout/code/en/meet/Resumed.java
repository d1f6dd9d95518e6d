package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * Whose verb it is where words of time or place stand between "and" and the verb, so that it hangs on none: "flew to Capital on Thursday
 * and on Friday met with B".
 */
record Resumed(Clause clause) {
    private static final int FURTHEST = 9;
    private static final int SPENT = 5;
    private static final Set<String> AND = Set.of("and", "but", "then");
    private static final List<Tag> BETWEEN =
            List.of(Tag.ADP, Tag.NOUN, Tag.PROPN, Tag.ADV, Tag.DET, Tag.NUM, Tag.ADJ, Tag.AUX, Tag.PUNCT);

    /** The subject of the verb before; empty if the verb has a place in the sentence. */
    Optional<Phrase> subject() {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        Optional<Phrase> who = spent(syntax, head);
        if (who.isPresent() && clause.subject().isEmpty() && syntax.above(head).isEmpty()) {
            return who;
        }
        boolean loose = clause.verb().finite()
                && clause.subject().isEmpty()
                && syntax.above(head).isEmpty()
                && prepositional(syntax, head);
        return loose
                ? syntax.clauses().stream()
                        .filter(other ->
                                other.verb().head() < head && other.verb().finite())
                        .reduce((first, second) -> second)
                        .flatMap(Clause::subject)
                : Optional.empty();
    }

    /** "Spent the evening closeted with B". */
    private static Optional<Phrase> spent(Syntax syntax, int head) {
        return syntax.clauses().stream()
                .filter(other ->
                        other.verb().head() < head && head - other.verb().head() <= SPENT)
                .filter(other -> other.verb().lemma().equals("spend"))
                .findFirst()
                .flatMap(Agents::of);
    }

    /** "And on Friday met": from the verb back to "and" nothing but such words, a preposition first. */
    private static boolean prepositional(Syntax syntax, int head) {
        for (int at = head - 1; at > 0 && at >= head - FURTHEST; at--) {
            Token token = syntax.token(at);
            if (AND.contains(Words.lower(token))) {
                return syntax.token(at + 1).tag() == Tag.ADP;
            }
            if (!BETWEEN.contains(token.tag())) {
                return false;
            }
        }
        return false;
    }
}
