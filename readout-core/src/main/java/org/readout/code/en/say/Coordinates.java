package org.readout.code.en.say;

import java.util.Optional;
import org.readout.lexicon.en.Sayings;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup.Form;

/**
 * Verbs of speech that a reader joins to what is said, though they go on with who says it: "said the talks were useful and
 * warned against delay". A verb of speech without a subject of its own, in the tense of the verb of speech above, is taken so.
 */
record Coordinates(Sayings sayings) {

    /** Who speaks: the agent, or that of the verb of speech it goes on with. */
    Optional<Phrase> speaker(Clause clause) {
        Optional<Clause> mate = mate(clause);
        return mate.isPresent() ? speaker(mate.get()) : clause.agent();
    }

    /** The verb of speech it goes on with. */
    Optional<Clause> mate(Clause clause) {
        boolean alone = clause.verb().form() == Form.FINITE && clause.subject().isEmpty();
        return alone
                ? Up.of(clause, Role.CONJUNCT).flatMap(said -> over(said).filter(outer -> like(clause, said, outer)))
                : Optional.empty();
    }

    /** Across a clause said within what is said: "said he did not agree that it was settled, and called for talks". */
    private Optional<Clause> over(Clause said) {
        Optional<Clause> outer = Up.of(said, Role.REPORTED).or(() -> Up.of(said, Role.COMPLEMENT));
        Optional<Clause> next = outer.flatMap(one -> Up.of(one, Role.REPORTED));
        return next.filter(this::speaks).or(() -> outer.filter(this::speaks));
    }

    private boolean speaks(Clause clause) {
        return !sayings.frames(clause.verb().lemma()).isEmpty();
    }

    private static boolean like(Clause clause, Clause said, Clause outer) {
        return said.verb().form() != Form.FINITE || present(clause) == present(outer);
    }

    private static boolean present(Clause clause) {
        String text = clause.syntax().token(clause.verb().head()).lower();
        return text.equals(clause.verb().lemma()) || text.endsWith("s");
    }
}
