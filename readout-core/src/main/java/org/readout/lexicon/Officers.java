package org.readout.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Person;

/**
 * Who of the register holds which office on a day: {@code tenures.tsv} with the people of {@code people.tsv}, joined by their English
 * names. Immutable and safe to share.
 */
public final class Officers {
    private static final Set<String> ORGANISATIONS = Set.of("UNO", "EUR", "IGO");

    private final Map<String, List<Tenures.Held>> byPerson;

    private Officers(Map<String, List<Tenures.Held>> byPerson) {
        this.byPerson = Map.copyOf(byPerson);
    }

    /** @throws LexiconException naming file and line of the first error */
    public static Officers read(Source source, People people) {
        Map<String, List<Tenures.Held>> byName = new HashMap<>();
        for (Tenures.Holder holder : Tenures.read(source).holders()) {
            holder.names().forEach(name -> byName.computeIfAbsent(Unaccented.name(name), any -> new ArrayList<>())
                    .addAll(holder.tenures()));
        }
        Map<String, List<Tenures.Held>> byPerson = new HashMap<>();
        people.surfaces("en", (name, entry) -> {
            List<Tenures.Held> held = byName.get(Unaccented.name(name));
            if (held != null) {
                byPerson.put(entry.person().id(), List.copyOf(held));
            }
        });
        return new Officers(byPerson);
    }

    /**
     * True of somebody who serves an organisation of states on a day, and speaks for no state; without a day nobody is known to.
     */
    public boolean serves(Person person, @Nullable LocalDate day) {
        return on(person, day).anyMatch(Officers::ofOrganisation);
    }

    /** How holders of the offices somebody holds for a state on a day are called, lower case; empty without a day. */
    public List<String> titles(Person person, @Nullable LocalDate day) {
        return on(person, day)
                .filter(held -> !ofOrganisation(held))
                .flatMap(held -> held.office().titles().stream())
                .distinct()
                .toList();
    }

    private Stream<Tenures.Held> on(Person person, @Nullable LocalDate day) {
        return day == null
                ? Stream.empty()
                : byPerson.getOrDefault(person.id(), List.of()).stream()
                        .filter(held -> held.spell().holds(day));
    }

    private static boolean ofOrganisation(Tenures.Held held) {
        return ORGANISATIONS.contains(held.country().code());
    }
}
