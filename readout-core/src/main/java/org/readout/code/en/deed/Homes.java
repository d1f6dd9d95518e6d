package org.readout.code.en.deed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.Stage;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Span;

/** Of which states those are whose own no words tell, by whom they have spoken for in a document. Not to be shared. */
public final class Homes {
    /** Those who act for a state. */
    static final Set<String> OFFICIAL = Set.of("GOV", "MIL");

    private final Map<Person, Country> states = new HashMap<>();
    private final Map<Person, Country> likely = new HashMap<>();
    private final Parts parts = new Parts();
    private @Nullable OfficialHome official;
    private @Nullable Country spokenOf;
    private @Nullable Country voice;
    private @Nullable Country teller;
    private @Nullable Country told;
    private List<Country> plural = List.of();
    private @Nullable Party guest;
    private @Nullable Party host;

    /** Which part each state plays so far. */
    public Parts parts() {
        return parts;
    }

    /** The state of a person as told, else the likely one; empty if none is known. */
    public Optional<Country> of(Person person) {
        return Optional.ofNullable(states.get(person)).or(() -> Optional.ofNullable(likely.get(person)));
    }

    /** The first state somebody speaks for stays. */
    public void speaksFor(Person person, Country state) {
        states.putIfAbsent(person, state);
    }

    /** What is likely holds until somebody's own words tell. */
    void likely(Person person, Country state) {
        likely.putIfAbsent(person, state);
    }

    /** A sentence begins. */
    void in(Stage stage, @Nullable Country home, boolean opening) {
        official = new OfficialHome(stage, home, spokenOf, opening);
        voice = home;
    }

    /** A sentence has been read: "they" of the next are those of many who act in it first, if the text says of which states. */
    public void many(List<Country> states) {
        plural = List.copyOf(states);
    }

    /** Whom "they" means; empty if the sentence before tells of nobody in the plural. */
    List<Country> plural() {
        return plural;
    }

    /** A sentence has been read: who tells it, behind what he tells. */
    public void told(Optional<Country> behind) {
        teller = behind.orElse(null);
    }

    /** The state of who told the sentence before, behind what was told. */
    Optional<Country> teller() {
        return Optional.ofNullable(told);
    }

    /** A sentence has been read: it speaks of who tells it, else of the state it names first, be it by one of its people. */
    public void heard(List<? extends Mention> mentions) {
        told = teller;
        teller = null;
        if (told != null) {
            spokenOf = told;
            return;
        }
        for (Mention mention : mentions) {
            Country state = state(mention);
            if (state != null) {
                spokenOf = state;
                return;
            }
        }
    }

    private @Nullable Country state(Mention mention) {
        if (mention instanceof Mention.OfCountry named) {
            return named.country();
        }
        if (!(mention instanceof Mention.OfPerson person)) {
            return null;
        }
        return person.country() == null ? of(person.person()).orElse(null) : person.country();
    }

    /** Somebody has come or been received. */
    public void met(List<Party> guests, List<Party> met) {
        if (guests.size() == 1) {
            guest = guests.get(0);
            host = met.stream()
                    .filter(party -> party.country() != null
                            && !party.country().equals(guests.get(0).country()))
                    .findFirst()
                    .orElse(null);
            parts.came(guests.get(0).country(), host == null ? null : host.country());
        }
    }

    /** Whom "the guest" or "the host" means. */
    Optional<Party> party(String word) {
        return switch (word) {
            case "guest", "visitor" -> Optional.ofNullable(guest);
            case "host" -> Optional.ofNullable(host);
            default -> Optional.empty();
        };
    }

    /** Whom "we" and "our" mean outside quotations: the state whose newsroom or ministry tells; empty if that is not known. */
    public Optional<Country> voice() {
        return Optional.ofNullable(voice);
    }

    /** The state of an official or a ministry in the sentence that is read, if no words tell it. */
    Optional<Country> official(Clauses clauses, Span named) {
        return official == null ? Optional.empty() : official.of(clauses, named, false);
    }

    /** Likewise of a ministry, a government, an army. */
    Optional<Country> body(Clauses clauses, Span named) {
        return official == null ? Optional.empty() : official.of(clauses, named, true);
    }
}
