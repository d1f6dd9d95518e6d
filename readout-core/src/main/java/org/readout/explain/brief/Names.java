package org.readout.explain.brief;

import java.util.Optional;
import java.util.function.Function;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Formula;
import org.readout.model.Language;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;

/**
 * What things are called in English.
 *
 * @param state of a state
 * @param formula a set phrase, by its identifier
 * @param issue of an issue, by its identifier
 * @param office of an office, where the table of posts has it; empty for others
 */
public record Names(
        Function<Country, String> state,
        Function<String, Formula> formula,
        Function<String, String> issue,
        Function<Office, Optional<String>> office) {

    String of(Country country) {
        return state.apply(country);
    }

    String of(Dyad dyad, Country first) {
        return of(first) + "–" + of(first.equals(dyad.a()) ? dyad.b() : dyad.a());
    }

    static String of(Person person) {
        return person.name(Language.ENGLISH);
    }

    static String of(Participant participant) {
        return of(participant.person());
    }
}
