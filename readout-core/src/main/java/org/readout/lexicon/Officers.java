package org.readout.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Person;

/**
 * Officers of organisations of states, who speak for no state while they serve: {@code tenures.tsv} with the people of
 * {@code people.tsv}, joined by their English names. Immutable and safe to share.
 */
public final class Officers {
    private static final Set<String> ORGANISATIONS = Set.of("UNO", "EUR", "IGO");

    private final Map<String, List<Spells.Spell>> byPerson;

    private Officers(Map<String, List<Spells.Spell>> byPerson) {
        this.byPerson = Map.copyOf(byPerson);
    }

    /** @throws LexiconException naming file and line of the first error */
    public static Officers read(Source source, People people) {
        Map<String, List<Spells.Spell>> byName = new HashMap<>();
        for (Tenures.Holder holder : Tenures.read(source).holders()) {
            holder.tenures().stream()
                    .filter(held -> ORGANISATIONS.contains(held.country().code()))
                    .forEach(held -> holder.names()
                            .forEach(name -> byName.computeIfAbsent(Unaccented.name(name), any -> new ArrayList<>())
                                    .add(held.spell())));
        }
        Map<String, List<Spells.Spell>> byPerson = new HashMap<>();
        people.surfaces("en", (name, entry) -> {
            List<Spells.Spell> spells = byName.get(Unaccented.name(name));
            if (spells != null) {
                byPerson.put(entry.person().id(), List.copyOf(spells));
            }
        });
        return new Officers(byPerson);
    }

    /** True of somebody of the register who serves an organisation on a day; without a day nobody is known to. */
    public boolean serves(Person person, @Nullable LocalDate day) {
        List<Spells.Spell> spells = byPerson.get(person.id());
        return spells != null && day != null && spells.stream().anyMatch(spell -> spell.holds(day));
    }
}
