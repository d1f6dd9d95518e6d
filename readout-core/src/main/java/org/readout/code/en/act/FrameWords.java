package org.readout.code.en.act;

import java.util.Set;
import org.readout.lexicon.en.ActFrame;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;

/** The particles and adjectives of a line, behind its verb or its object: "called [off] the talks", "called the talks [off]". */
final class FrameWords {
    /** How far behind its verb a particle or adjective may stand, adverbs between. */
    private static final int PARTICLE_REACH = 3;

    /** Particles that stand before the object only; behind it they open something else ("on Friday"). */
    private static final Set<String> FRONT = Set.of("on", "upon", "at", "for", "into");

    private FrameWords() {}

    /** True if all words of the line behind its verb do. */
    static boolean stand(ActFrame frame, Clause clause) {
        for (int at = 1; at < frame.words().size(); at++) {
            if (!particle(frame.words().get(at), at, clause)) {
                return false;
            }
        }
        return true;
    }

    /** @param nth which word behind the verb it is, from 1 */
    private static boolean particle(String word, int nth, Clause clause) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        int reach = clause.verb().lemma().equals("be") ? PARTICLE_REACH : nth;
        for (int at = head + 1; at <= Math.min(head + reach, syntax.tokens().size() - 1); at++) {
            if (is(syntax, at, word)) {
                return true;
            }
        }
        return !FRONT.contains(word)
                && clause.object()
                        .map(object -> is(syntax, object.group().last() + 1, word))
                        .orElse(false);
    }

    private static boolean is(Syntax syntax, int at, String word) {
        return at < syntax.tokens().size() && syntax.token(at).lower().equals(word);
    }
}
