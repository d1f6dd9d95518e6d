package org.readout.code.en.claim;

import java.util.Optional;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Token;

/**
 * Whether relations, or a turn in them, are over, or come back.
 *
 * @param words what single words are
 */
record Endings(WordKinds words) {
    /** "Held a dialogue": nothing that relations themselves do. */
    boolean kept(Clause clause) {
        return words.is("stable", clause.verb().lemma())
                && !words.is("steadying", clause.verb().lemma());
    }

    /** "The friendship is over", "trust is gone"; "is coming back". */
    Optional<Turn> returned(Clause clause) {
        String verb = clause.syntax().token(clause.verb().head()).lower();
        if (over(clause) || verb.equals("gone")) {
            return Optional.of(Turn.plain(Direction.COOLING));
        }
        int next = clause.verb().head() + 1;
        boolean back = clause.verb().lemma().equals("come")
                && next < clause.syntax().tokens().size()
                && clause.syntax().token(next).lower().equals("back");
        return back ? Optional.of(Turn.plain(Direction.WARMING)) : Optional.empty();
    }

    /** "The honeymoon is over", "the feud is history". */
    boolean over(Clause clause) {
        int next = clause.verb().head() + 1;
        boolean over = words.is("being", clause.verb().lemma())
                && next < clause.syntax().tokens().size()
                && clause.syntax().token(next).lower().equals("over");
        return over
                || clause.predicate()
                        .map(Token::lower)
                        .filter(word -> words.is("ending", word))
                        .isPresent();
    }
}
