package org.readout.code.en.cast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.meet.Party;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.Phrase;

/**
 * Whom words mean that call somebody a host, a guest or a delegation: "the visitor", "his host", "It" after a delegation came.
 *
 * @param referents whom pronouns mean
 * @param company who has been told of so far
 * @param words those that call somebody so
 */
record HostsAndGuests(GuestReferents referents, Guests company, WordKinds words) {
    private static final String COUNTERPART = "counterpart";

    /** "It called on the president": the delegation of which nobody is named, if one came last. */
    Optional<Party> delegation(Phrase phrase) {
        boolean it = phrase.head().lower().equals("it");
        List<Party> guests = it ? company.guests() : List.of();
        return guests.size() == 1
                        && guests.get(0).people().isEmpty()
                        && guests.get(0).body()
                ? here(phrase, guests).stream().findFirst()
                : Optional.empty();
    }

    /** "He and his host": who met last with him, in the state he went to last if he went to any. */
    Optional<Party> other(Phrase phrase) {
        String owner = phrase.syntax().token(phrase.group().first()).lower();
        boolean meant = StandIns.ONE.contains(owner)
                && words.is("other", phrase.head().lemma())
                && phrase.appositions().isEmpty()
                && phrase.argument("of").isEmpty();
        return meant ? referents.acting(phrase).flatMap(person -> met(person, phrase)) : Optional.empty();
    }

    /** "X met his Lao counterpart": the one person of that state, or of another than X, whom the text named lately. */
    Optional<Mention.OfPerson> counterpart(Phrase phrase, @Nullable Country of, Set<String> not) {
        boolean meant = COUNTERPART.equals(phrase.head().lemma())
                && phrase.appositions().isEmpty()
                && phrase.argument("of").isEmpty();
        Map<String, Mention.OfPerson> others = new LinkedHashMap<>();
        if (meant) {
            company.recent().stream()
                    .filter(person -> !not.contains(person.person().id()))
                    .filter(person -> of == null || of.equals(company.state(person)))
                    .forEach(person -> others.put(person.person().id(), person));
        }
        return others.size() == 1 ? others.values().stream().findFirst() : Optional.empty();
    }

    private Optional<Party> met(Mention.OfPerson person, Phrase phrase) {
        Country there = company.visited(person).orElse(null);
        return company.meetings().stream()
                .filter(parties -> parties.size() == 2 && parties.stream().anyMatch(party -> is(party, person)))
                .flatMap(parties -> here(phrase, parties).stream())
                .filter(party -> !is(party, person))
                .filter(party -> there == null || there.equals(party.country()))
                .findFirst();
    }

    private static boolean is(Party party, Mention.OfPerson person) {
        return party.people().stream()
                .anyMatch(one -> one.person().id().equals(person.person().id()));
    }

    /** "The guest", "the delegation": who came last. */
    Optional<Party> visitor(Phrase phrase) {
        boolean meant =
                words.is("visitor", phrase.head().lemma()) && phrase.relatives().isEmpty();
        boolean definite = phrase.syntax().token(phrase.group().first()).lower().equals("the");
        List<Party> named = company.guests().stream().filter(Party::named).toList();
        List<Party> guests = named.isEmpty() ? company.guests() : named;
        return meant && definite && guests.size() == 1 && phrase.argument("of").isEmpty()
                ? guests.stream()
                        .map(party -> new Party(party.country(), party.people(), true, true, phrase.span()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Party> here(Phrase phrase, List<Party> parties) {
        return parties.stream().map(party -> party.in(phrase.span())).toList();
    }
}
