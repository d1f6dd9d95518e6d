package org.readout.code.en.meet;

import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;

/**
 * Whether what was asked or offered was refused: "his request to be received was turned down", "spurned an offer of talks".
 *
 * @param governors what verbs make of a contact
 */
record Refused(Governors governors) {
    private static final Set<Status> PROPOSED = Set.of(Status.HYPOTHETICAL, Status.PLANNED);
    private static final Set<Role> DONE_TO = Set.of(Role.OBJECT, Role.PASSIVE_SUBJECT);

    /** True of a plea that is the object, or the subject in the passive, of a verb of refusing told as done. */
    boolean plea(Phrase noun) {
        return around(noun, DONE_TO).anyMatch(one -> refused(one) || unheard(one))
                || around(noun, Set.of(Role.SUBJECT)).anyMatch(this::unheard);
    }

    private static Stream<Clause> around(Phrase noun, Set<Role> roles) {
        return noun.syntax().above(noun.group().head()).stream()
                .filter(relation -> roles.contains(relation.role()))
                .flatMap(relation -> noun.syntax().clause(relation.head()).stream());
    }

    /** "Rejected a suggestion that they meet": what was proposed, and is refused. */
    boolean proposal(Phrase noun) {
        return governors.noun(noun.head()).filter(PROPOSED::contains).isPresent() && plea(noun);
    }

    /** True of what such a proposal says. */
    boolean proposed(Clause clause) {
        return clause.contentOf().filter(this::proposal).isPresent();
    }

    /** "The request went unanswered". */
    private boolean unheard(Clause clause) {
        return !clause.negated()
                && Particles.names(clause)
                        .anyMatch(name ->
                                governors.table().governor("unheard", name).isPresent());
    }

    private boolean refused(Clause clause) {
        return !clause.negated()
                && governors.verb(clause).filter(Status.NEGATED::equals).isPresent();
    }
}
