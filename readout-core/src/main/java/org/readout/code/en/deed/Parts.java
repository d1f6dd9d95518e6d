package org.readout.code.en.deed;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Which part each state plays in a document so far, for words that name none: whose the offices are, who "he" is, between which
 * two states the contact told last was, who acted last. Changed by each sentence in turn; not to be shared.
 */
public final class Parts {
    private static final int PAIR = 2;
    /** Sentences over which those who met are still understood to speak to each other. */
    private static final int NEAR = 4;

    private final HostTold sides = new HostTold();
    private final OfficesTold offices = new OfficesTold();
    private List<Country> met = List.of();
    private int sinceMet;
    private List<Country> dealt = List.of();
    private @Nullable Country he;
    private @Nullable Country acted;

    /** A sentence has been read. */
    public void heard(
            Clauses clauses, ActorPhrases phrases, List<Telling> contacts, List<Party> parties, List<Event> events) {
        sinceMet++;
        contacts.forEach(contact -> met(contact, phrases));
        events.forEach(this::dealt);
        source(events).ifPresent(state -> acted = state);
        named(clauses, phrases);
        attended(clauses, parties);
        contacts.stream().findFirst().ifPresent(contact -> unstated(clauses, phrases, contact));
        subject(clauses, phrases).ifPresent(state -> he = state);
    }

    /** Who meets in one of the two states is its guest. */
    private void met(Telling contact, ActorPhrases phrases) {
        met = List.copyOf(contact.countries());
        sinceMet = 0;
        Optional.ofNullable(contact.place())
                .map(place -> phrases.reader().named(place.evidence().quote()).country())
                .filter(met::contains)
                .ifPresent(there -> came(other(met, Set.of(there)).orElse(null), there));
    }

    /** Somebody has come or been received. */
    void came(@Nullable Country visitor, @Nullable Country receiver) {
        sides.came(visitor, receiver);
    }

    private void dealt(Event event) {
        List<Country> states = DeedActors.states(event.actors());
        if (states.size() == PAIR) {
            dealt = states;
        }
    }

    private static Optional<Country> source(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.actors().stream())
                .filter(actor -> actor.role() == Role.SOURCE)
                .map(Actor::country)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** Offices that stand with a state, and in a contact of two states those that can only be of the other. */
    private void named(Clauses clauses, ActorPhrases phrases) {
        for (Clause clause : clauses.syntax().clauses()) {
            parties(clause).filter(phrase -> official(phrases, phrase)).forEach(phrase -> Optional.ofNullable(
                            phrases.actor(phrase, Role.SOURCE).country())
                    .ifPresent(state -> offices.told(clauses, phrase, state)));
        }
    }

    /** "The Secretary met the foreign minister of Peru": those who meet are of the states that meet. */
    private void attended(Clauses clauses, List<Party> met) {
        for (Party party : met) {
            Country state = party.country();
            clauses.syntax().clauses().stream()
                    .flatMap(Parts::parties)
                    .filter(phrase ->
                            state != null && party.span().contains(phrase.head().span()))
                    .filter(phrase -> !phrase.head().lower().endsWith("s"))
                    .findFirst()
                    .ifPresent(phrase -> offices.told(clauses, phrase, Objects.requireNonNull(state)));
        }
    }

    /** "The Minister spoke with the premier of Peru": who stands in a contact of two states without his is of the other. */
    private void unstated(Clauses clauses, ActorPhrases phrases, Telling contact) {
        List<Phrase> there = clauses.syntax().clauses().stream()
                .flatMap(Parts::parties)
                .filter(phrase ->
                        official(phrases, phrase) && contact.evidence().span().contains(phrase.span()))
                .toList();
        List<Country> known = there.stream()
                .flatMap(phrase ->
                        Stream.ofNullable(phrases.actor(phrase, Role.TARGET).country()))
                .toList();
        List<Phrase> open = there.stream()
                .filter(phrase -> phrases.actor(phrase, Role.TARGET).country() == null)
                .limit(1)
                .toList();
        other(met, known).ifPresent(state -> open.forEach(phrase -> offices.told(clauses, phrase, state)));
    }

    private static Stream<Phrase> parties(Clause clause) {
        return Stream.of(
                        clause.object().stream(),
                        clause.indirectObject().stream(),
                        clause.arguments().stream().map(argument -> argument.phrase()),
                        clause.agent().stream())
                .flatMap(phrases -> phrases)
                .flatMap(phrase -> phrase.members().stream())
                .flatMap(phrase -> Stream.concat(Stream.of(phrase), phrase.appositions().stream()));
    }

    private static boolean official(ActorPhrases phrases, Phrase phrase) {
        return !phrases.state(phrase)
                && (phrases.sectored(phrase)
                        || phrases.clauses()
                                .words()
                                .is("party_body", phrase.head().lemma()));
    }

    /** Of which state the person is that the first clause has as its subject; another pronoun for him changes nothing. */
    private static Optional<Country> subject(Clauses clauses, ActorPhrases phrases) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().finite())
                .flatMap(clause -> clause.agent().stream())
                .findFirst()
                .filter(agent -> agent.members().size() == 1)
                .filter(agent -> official(phrases, agent)
                        || !phrases.referents().people(agent).isEmpty())
                .map(agent -> DeedActors.states(phrases.actors(agent, Role.SOURCE)))
                .filter(states -> states.size() == 1)
                .map(states -> states.get(0));
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
        return sinceMet > NEAR ? List.of() : met;
    }

    /** True if the sentence before tells of a contact. */
    boolean justMet() {
        return sinceMet < 1;
    }

    /** The other of the two states of the contact told last, if the state is one of them. */
    Optional<Country> partner(Collection<Country> states) {
        return sinceMet > NEAR ? Optional.empty() : other(met, states);
    }

    /** The other of the two states of the contact or act told last. */
    Optional<Country> other(Country state) {
        return partner(Set.of(state)).or(() -> other(dealt, Set.of(state)));
    }

    private static Optional<Country> other(List<Country> pair, Collection<Country> states) {
        List<Country> others =
                pair.stream().filter(state -> !states.contains(state)).toList();
        return pair.size() == PAIR && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }
}
