package org.readout.code.en.deed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/**
 * Which part each state plays in a document so far, for words that name none: whose the offices are, who "he" is, between which
 * two states the contact told last was, who acted last. Changed by each sentence in turn; not to be shared.
 */
public final class Parts {
    private final HostTold sides = new HostTold();
    private final OfficesTold offices = new OfficesTold();
    private final PairTold pair = new PairTold();
    private @Nullable Country he;
    private @Nullable Country acted;

    /** A sentence has been read. */
    public void heard(
            Clauses clauses, ActorPhrases phrases, List<Telling> contacts, List<Party> parties, List<Event> events) {
        OfficeHolders holders = new OfficeHolders(clauses, phrases, offices);
        pair.heard();
        contacts.forEach(contact -> met(contact, phrases));
        events.forEach(pair::dealt);
        source(events).ifPresent(state -> acted = state);
        holders.named();
        holders.attended(parties);
        contacts.stream().findFirst().ifPresent(contact -> holders.unstated(contact, pair));
        holders.subject().ifPresent(state -> he = state);
    }

    /** Who meets in one of the two states is its guest. */
    private void met(Telling contact, ActorPhrases phrases) {
        pair.met(contact.countries());
        Optional.ofNullable(contact.place())
                .map(place -> phrases.reader().named(place.evidence().quote()).country())
                .filter(pair.met()::contains)
                .ifPresent(there -> came(pair.besides(Set.of(there)).orElse(null), there));
    }

    /** Somebody has come or been received. */
    void came(@Nullable Country visitor, @Nullable Country receiver) {
        sides.came(visitor, receiver);
    }

    private static Optional<Country> source(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.actors().stream())
                .filter(actor -> actor.role() == Role.SOURCE)
                .map(Actor::country)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** Who received the guest told of last. */
    Optional<Country> host() {
        return sides.host();
    }

    /** Whom "he" and "she" mean. */
    public Optional<Country> he() {
        return Optional.ofNullable(he);
    }

    /** The state that did what the last sentence that told of an act told first. */
    Optional<Country> acted() {
        return Optional.ofNullable(acted);
    }

    /** "The visiting side", "his hosts", "the host government": the state of who came, or received. */
    Optional<Country> side(Clauses clauses, Phrase phrase) {
        return sides.of(clauses, phrase, acted().flatMap(this::other));
    }

    /** The state of an office that is told without one. */
    Optional<Country> office(Clauses clauses, Phrase phrase) {
        return offices.of(clauses, phrase);
    }

    /** The two states of the contact told last, if it was told a few sentences ago: "both", "the two sides". */
    List<Country> met() {
        return pair.met();
    }

    /** True if the sentence before tells of a contact. */
    boolean justMet() {
        return pair.justMet();
    }

    /** The two states told most often to deal with each other. */
    List<Country> pair() {
        return pair.most();
    }

    /** The two states told most often to quarrel with each other. */
    List<Country> foes() {
        return pair.foes();
    }

    /** The other of the two states of the contact told last, if the state is one of them. */
    Optional<Country> partner(Collection<Country> states) {
        return pair.partner(states);
    }

    /** The other of the two states of the contact or act told last. */
    Optional<Country> other(Country state) {
        return pair.other(state);
    }
}
