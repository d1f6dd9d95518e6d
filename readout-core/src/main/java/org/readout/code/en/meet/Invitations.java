package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.Country;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.VerbGroup;

/** Visits told by another visit or by an invitation. */
record Invitations(Journey journeys) {
    /** "Returned the visit", "repaid the call": to the state whose people came before. */
    Optional<Encounter> repaid(Clause clause, Set<Integer> taken) {
        Optional<Words.Found> visit = clause.object()
                .flatMap(journeys.words()::noun)
                .filter(found -> found.noun().is("visit"));
        List<Party> guests = visit.isEmpty() ? List.of() : journeys.guests(clause);
        if (guests.isEmpty()) {
            return Optional.empty();
        }
        Span span = visit.get().phrase().span();
        return Stream.concat(before(clause), journeys.cast().visitors().stream())
                .filter(country -> guests.stream().noneMatch(guest -> country.equals(guest.country())))
                .findFirst()
                .map(country -> new Party(country, List.of(), false, false, span))
                .map(host -> {
                    taken.add(visit.get().phrase().group().head());
                    return journeys.told(clause, "visit", guests, host).manner(Encounter.Manner.ANEW);
                });
    }

    /** "A flew to Hanoi in June, and B returned the visit": who travels before in the sentence. */
    private Stream<Country> before(Clause clause) {
        return clause.syntax().clauses().stream()
                .filter(other -> other.verb().head() < clause.verb().head())
                .filter(other -> journeys.table().verbs(other.verb().lemma()).stream()
                        .anyMatch(verb -> verb.pattern() == ContactVerb.Pattern.TRAVEL))
                .flatMap(other -> journeys.guests(other).stream())
                .flatMap(guest -> Optional.ofNullable(guest.country()).stream());
    }

    /** "Invited B to Capital", "accepted an invitation to Capital": a visit to come. */
    Optional<Encounter> invited(Clause clause, ContactVerb verb) {
        boolean accepting = verb.object().equals("invitation");
        Optional<Phrase> invitation =
                clause.object().filter(object -> Words.lemma(object.head()).equals("invitation"));
        if (accepting && invitation.isEmpty()
                || clause.verb().passive()
                || !clause.complements().isEmpty() && !accepting
                || accepting && !coming(clause)) {
            return Optional.empty();
        }
        List<Party> guests = (accepting
                        ? Agents.of(clause).map(journeys.cast()::parties)
                        : clause.object().map(object -> journeys.cast().others(object, clause)))
                .orElse(List.of()).stream().filter(Party::body).toList();
        Status real = journeys.reality().of(clause);
        boolean refused = journeys.reality()
                .governors()
                .verb(clause)
                .filter(Status.NEGATED::equals)
                .isPresent();
        if (refused && purposes(clause).findAny().isPresent()) {
            return Optional.empty();
        }
        return guests.isEmpty() || real != Status.OCCURRED
                ? Optional.empty()
                : Stream.concat(
                                places(clause, verb)
                                        .flatMap(place -> journeys.destinations().place(place, guests).stream()),
                                invitation.stream().flatMap(noun -> inviting(noun, clause, guests)))
                        .findFirst()
                        .map(place -> new Told(journeys.table())
                                .of(
                                        clause,
                                        verb.format(),
                                        refused ? Status.NEGATED : Status.PLANNED,
                                        guests,
                                        List.of(place),
                                        "object"));
    }

    /** "Accepted an invitation to spend a week in Capital". */
    private Stream<Phrase> places(Clause clause, ContactVerb verb) {
        Stream<Phrase> below = purposes(clause)
                .flatMap(purpose ->
                        Stream.concat(purpose.object().stream(), Governed.by(purpose, List.of("to", "in", "at"))));
        return Stream.concat(Governed.by(clause, verb.to()), below);
    }

    private static Stream<Clause> purposes(Clause clause) {
        Stream<Clause> under = clause.object().stream()
                .flatMap(noun -> clause.syntax().below(noun.group().head()).stream())
                .flatMap(relation -> clause.syntax().clause(relation.dependent()).stream());
        return Stream.of(clause.complements().stream(), clause.adverbials().stream(), under)
                .flatMap(clauses -> clauses)
                .filter(below -> below.verb().form() == VerbGroup.Form.INFINITIVE);
    }

    /** What he is invited to do is to come. */
    private boolean coming(Clause clause) {
        return purposes(clause)
                .allMatch(below -> journeys.table().is("staying", below.verb().lemma())
                        || journeys.table().verbs(below.verb().lemma()).stream()
                                .anyMatch(verb -> verb.pattern() == ContactVerb.Pattern.TRAVEL));
    }

    /** "An invitation from his colleague of B", "B's invitation": to where who invites is at home. */
    private Stream<Party> inviting(Phrase invitation, Clause clause, List<Party> guests) {
        return Stream.of(
                        Words.owner(invitation).stream(),
                        Governed.by(invitation, List.of("from", "of", "by")),
                        Governed.by(clause, List.of("from", "of")))
                .flatMap(phrases -> phrases)
                .flatMap(host -> journeys.cast().others(host, clause).stream())
                .filter(host -> host.body() && guests.stream().allMatch(host::abroad))
                .map(host -> new Party(host.country(), List.of(), false, false, host.span()));
    }
}
