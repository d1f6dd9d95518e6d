package org.readout.code.en.meet;

import java.util.Set;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** What grammar alone says did not come about: "was to have met", "were to have flown", "had they met", "were they to meet". */
final class Unrealised {
    private static final Set<String> WAS = Set.of("was", "were");

    private static final Set<String> ALMOST = Set.of("almost", "nearly");
    private static final Set<Tag> SUBJECT =
            Set.of(Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.DET, Tag.ADJ, Tag.CCONJ, Tag.ADP, Tag.NUM);
    private static final Set<String> OPENING = Set.of("were", "had", "should");

    private Unrealised() {}

    /** "Were they to meet, it would help": the verb next to an auxiliary that opens a sentence which asks nothing. */
    static boolean supposed(Clause clause) {
        Syntax syntax = clause.syntax();
        int last = syntax.tokens().size() - 1;
        int head = clause.verb().head();
        boolean will = clause.verb().finite() && clause.modality() == Modality.PLANNED;
        if (inverted(clause)) {
            return true;
        }
        boolean opens = !will
                && OPENING.contains(syntax.token(0).lower())
                && syntax.token(0).tag() == Tag.AUX
                && !syntax.token(last).text().equals("?");
        return opens
                && head > 0
                && syntax.clauses().stream()
                        .map(one -> one.verb().head())
                        .noneMatch(other -> other > 0 && other < head);
    }

    /** "It would help were they to meet": the auxiliary before its subject, within the sentence. */
    private static boolean inverted(Clause clause) {
        Syntax syntax = clause.syntax();
        int to = clause.verb().head() - 1;
        if (to < 3 || !syntax.token(to).lower().equals("to")) {
            return false;
        }
        int were = to - 1;
        while (were > 0 && SUBJECT.contains(syntax.token(were).tag())) {
            were--;
        }
        return were > 0
                && were < to - 1
                && syntax.token(were).lower().equals("were")
                && !SUBJECT.contains(syntax.token(were - 1).tag());
    }

    /** "Almost met". */
    static boolean almost(Clause clause) {
        int before = clause.verb().head() - 1;
        return before >= 0 && ALMOST.contains(clause.syntax().token(before).lower());
    }

    static boolean is(Clause clause) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        boolean was = false;
        boolean to = false;
        boolean have = false;
        for (int at = 0; at < head; at++) {
            Token token = syntax.token(at);
            if (clause.verb().span().contains(token.span())) {
                String word = Words.lower(token);
                have |= to && word.equals("have");
                to |= was && word.equals("to");
                was |= WAS.contains(word);
            }
        }
        return have;
    }
}
