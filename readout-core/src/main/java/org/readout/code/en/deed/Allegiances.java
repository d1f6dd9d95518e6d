package org.readout.code.en.deed;

import org.readout.actor.en.DocumentActors;
import org.readout.actor.en.Stage;
import org.readout.code.Telling;
import org.readout.code.en.cast.Guests;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.NamedActor;

/**
 * For which states people act whose names tell none: by title, by the delegation they lead, by whom they met for, as "the minister" of a
 * text from Lima acts for Peru.
 *
 * @param homes is told of what is found
 */
public record Allegiances(Homes homes, Guests company, DocumentActors actors) {
    /**
     * A sentence begins. Who has no state where named may be known by title, or by words that stand elsewhere.
     *
     * @param opening true while nobody has spoken
     */
    public void in(Clauses clauses, Stage stage, boolean opening) {
        homes.in(stage, company.home().orElse(null), opening);
        headed(clauses);
        for (Mention.OfPerson person : clauses.all(Mention.OfPerson.class)) {
            Country state = person.country() == null ? company.told(person) : null;
            if (state != null) {
                homes.speaksFor(person.person(), state);
            } else if (person.country() == null && official(clauses, person)) {
                homes.official(clauses, person.span()).ifPresent(likely -> homes.likely(person.person(), likely));
            }
        }
    }

    /** Who leads a side is of its state, and stays so. */
    public void headed(Clauses clauses) {
        for (Mention.OfPerson person : clauses.all(Mention.OfPerson.class)) {
            if (person.country() == null) {
                new DelegationHeads(clauses).of(person).ifPresent(state -> homes.speaksFor(person.person(), state));
            }
        }
    }

    /** Those who met somebody are of the side they met for. */
    public void met(Telling contact) {
        contact.sides()
                .forEach(side -> side.people().forEach(person -> homes.speaksFor(person.person(), side.country())));
    }

    /** Somebody who holds an office of a state that his title does not name. */
    private boolean official(Clauses clauses, Mention.OfPerson person) {
        if (person.offices().isEmpty() || company.stateless(person)) {
            return false;
        }
        NamedActor named = actors.named(clauses.quote(person.span()).quote());
        return named.country() == null && Homes.OFFICIAL.contains(String.valueOf(named.sector()))
                || person.offices().stream().anyMatch(office -> office.title().startsWith("spokes"));
    }
}
