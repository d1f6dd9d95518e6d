package org.readout.code.en.cast;

import java.util.List;
import java.util.Optional;
import org.readout.code.en.meet.Encounter;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;

/**
 * The states of those whose state no words tell: in a text about two states, who meets one of the one is of the other. Newsrooms
 * leave out the state of their own ministers.
 */
public final class StatesOf {
    private StatesOf() {}

    /** A contact with the states of sides that its sentence does not tell, as of the newsroom's own side in a visit. */
    public static Encounter all(Encounter encounter, Guests company) {
        List<Country> known = SceneCast.countries(encounter.parties().toList());
        Optional<Country> other = known.size() == 1
                ? company.publisher()
                        .filter(home -> !known.contains(home))
                        .or(() -> visited(encounter, known.get(0), company))
                        .or(() -> company.counterpart(known.get(0)))
                        .or(() -> company.home().filter(home -> !known.contains(home)))
                : Optional.empty();
        return other.map(country -> new Encounter(
                        encounter.format(),
                        encounter.status(),
                        completed(encounter.first(), country, company),
                        completed(encounter.second(), country, company),
                        encounter.host(),
                        encounter.span(),
                        encounter.core(),
                        encounter.manner()))
                .orElse(encounter);
    }

    /** Whom a guest meets while on his visit is of the state he visits, where no words tell another. */
    private static Optional<Country> visited(Encounter encounter, Country own, Guests company) {
        return encounter
                .parties()
                .flatMap(party -> party.people().stream())
                .flatMap(person -> company.visited(person).stream())
                .filter(state -> !state.equals(own))
                .findFirst();
    }

    private static List<Party> completed(List<Party> parties, Country country, Guests company) {
        return parties.stream()
                .map(party -> {
                    boolean none = party.people().stream().anyMatch(company::stateless);
                    if (party.country() != null || !party.body() || none) {
                        return party;
                    }
                    party.people().forEach(person -> company.is(person, country));
                    return party.of(country);
                })
                .toList();
    }
}
