package org.readout.actor.en;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.People;
import org.readout.lexicon.Tenures;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Person;

/**
 * People of the register and of the tenures, joined where they share a spelling, by full name and by family name.
 *
 * @param names every spelling, in both orders where a state writes the family name first
 * @param families family names of those with offices
 */
record PeopleTable(Map<String, Naming.Known> names, Map<String, List<Naming.Known>> families) {

    static PeopleTable read(Lexicon lexicon) {
        return new Builder(lexicon).table();
    }

    /** Collects them. Not to be shared. */
    private static final class Builder {
        private final Spellings spellings;
        private final FamilyNames familyNames;
        private final Map<String, Naming.Known> names = new LinkedHashMap<>();
        private final Map<String, List<Naming.Known>> families = new LinkedHashMap<>();

        Builder(Lexicon lexicon) {
            spellings = Spellings.read(lexicon.source());
            familyNames = FamilyNames.read(lexicon.source());
            Map<String, People.Entry> registered = new LinkedHashMap<>();
            lexicon.people().surfaces("en", (name, entry) -> registered.putIfAbsent(key(name, entry.country()), entry));
            Tenures.read(lexicon.source()).holders().forEach(holder -> add(holder, registered));
            lexicon.people().surfaces("en", (name, entry) -> {
                Naming.Known joined = names.get(folded(entry.names("en").get(0)));
                put(
                        name,
                        joined != null && joined.country().equals(entry.country())
                                ? joined
                                : new Naming.Known(entry.person(), entry.country(), null));
            });
        }

        PeopleTable table() {
            return new PeopleTable(names, families);
        }

        private void add(Tenures.Holder holder, Map<String, People.Entry> registered) {
            Country country = holder.tenures().get(0).country();
            People.@Nullable Entry entry = holder.tenures().stream()
                    .map(Tenures.Held::country)
                    .flatMap(state -> holder.names().stream().map(name -> key(name, state)))
                    .filter(registered::containsKey)
                    .map(registered::get)
                    .findFirst()
                    .orElse(null);
            Person person = entry == null
                    ? Person.unregistered(Language.ENGLISH, holder.names().get(0))
                    : entry.person();
            Naming.Known known = new Naming.Known(person, country, holder);
            Stream<String> more = entry == null ? Stream.of() : entry.names("en").stream();
            Set<String> all = new LinkedHashSet<>(holder.names());
            more.forEach(all::add);
            all.forEach(name -> put(name, known));
            familyNames.of(holder.names().get(0), country).forEach(family -> families.computeIfAbsent(
                            family, f -> new ArrayList<>())
                    .add(known));
        }

        private void put(String name, Naming.Known known) {
            names.putIfAbsent(folded(name), known);
            spellings.spellings(name).forEach(spelling -> names.putIfAbsent(folded(spelling), known));
            familyNames.turned(name, known.country()).ifPresent(turned -> names.putIfAbsent(folded(turned), known));
        }

        private static String key(String name, Country country) {
            return country + " " + folded(name).toLowerCase(Locale.ROOT);
        }

        private static String folded(String name) {
            return Folded.of(name).letters();
        }
    }
}
