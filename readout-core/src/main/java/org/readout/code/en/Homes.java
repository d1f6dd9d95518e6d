package org.readout.code.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Country;
import org.readout.model.Person;

/** Of which states those are whose own no words tell, by whom they have spoken for in a document. Not to be shared. */
final class Homes {
    private final Map<Person, Country> states = new HashMap<>();

    Optional<Country> of(Person person) {
        return Optional.ofNullable(states.get(person));
    }

    /** The first state somebody speaks for stays. */
    void speaksFor(Person person, Country state) {
        states.putIfAbsent(person, state);
    }
}
