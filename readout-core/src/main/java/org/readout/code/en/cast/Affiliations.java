package org.readout.code.en.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.DocumentActors;
import org.readout.lexicon.en.NationalTitles;
import org.readout.model.Country;
import org.readout.model.Mention;

/**
 * Of which state each person of a document is, by the words beside the name, by earlier ones, by an office only one state has or by
 * what is known at the date. Not to be shared.
 */
final class Affiliations {
    private final DocumentActors actors;
    private final NationalTitles national;
    private final Map<String, Country> states = new HashMap<>();
    private final Set<String> stateless = new HashSet<>();

    Affiliations(DocumentActors actors, NationalTitles national) {
        this.actors = actors;
        this.national = national;
    }

    /** The state a person is of, by this mention, an earlier one or what is known at the date. */
    @Nullable
    Country state(Mention.OfPerson person) {
        Country titled = told(person);
        Country known = titled == null ? actors.of(person.person()).country() : titled;
        return known != null && Unions.single(known) ? known : null;
    }

    /** The state a person is of, by the words of the text alone. */
    @Nullable
    Country told(Mention.OfPerson person) {
        Country told = person.country();
        Country before = told == null ? states.get(person.person().id()) : told;
        return before == null ? titled(person).orElse(null) : before;
    }

    /** The state of an office that only one state has. */
    private Optional<Country> titled(Mention.OfPerson person) {
        return person.offices().stream()
                .flatMap(office -> national.state(office.title()).stream())
                .findFirst();
    }

    /** Which state somebody is of may be told later in the text than that he met another. */
    void note(Mention.OfPerson person) {
        Optional.ofNullable(person.country()).or(() -> titled(person)).ifPresent(country -> is(person, country));
    }

    /** Somebody is of a state, unless another was told before. */
    void is(Mention.OfPerson person, Country country) {
        states.putIfAbsent(person.person().id(), country);
    }

    /** A sentence names somebody; with a state, it is that from now on. */
    void heard(Mention.OfPerson person) {
        Country country = person.country();
        if (country != null) {
            states.put(person.person().id(), country);
        }
    }

    /** Somebody acts for a body of several states. */
    void ofNone(Mention.OfPerson person) {
        stateless.add(person.person().id());
    }

    boolean stateless(Mention.OfPerson person) {
        return stateless.contains(person.person().id());
    }
}
