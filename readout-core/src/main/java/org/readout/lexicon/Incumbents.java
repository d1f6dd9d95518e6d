package org.readout.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;

/**
 * Who held an office of a state, where exactly one person did: {@code tenures.tsv} with the people of {@code people.tsv}, joined by
 * their English names. In a month in which an office changes hands two held it, and nobody is given. Immutable and safe to share.
 */
public final class Incumbents {
    /** @param entry absent if the register of people does not hold the holder */
    private record Tenure(String holder, People.@Nullable Entry entry, Spells.Spell spell) {
        boolean overlaps(LocalDate from, LocalDate to) {
            return (spell.from() == null || !spell.from().isAfter(to))
                    && (spell.to() == null || !spell.to().isBefore(from));
        }
    }

    private final Map<String, List<Tenure>> byOffice;

    private Incumbents(Map<String, List<Tenure>> byOffice) {
        this.byOffice = Map.copyOf(byOffice);
    }

    /** @throws LexiconException naming file and line of the first error */
    public static Incumbents read(Source source, People people) {
        Map<String, People.Entry> named = new HashMap<>();
        people.surfaces("en", (name, entry) -> named.putIfAbsent(key(entry.country(), Unaccented.name(name)), entry));
        Map<String, List<Tenure>> byOffice = new HashMap<>();
        for (Tenures.Holder holder : Tenures.read(source).holders()) {
            for (Tenures.Held held : holder.tenures()) {
                byOffice.computeIfAbsent(key(held.country(), held.office().id()), office -> new ArrayList<>())
                        .add(new Tenure(
                                holder.names().get(0), entry(named, holder.names(), held.country()), held.spell()));
            }
        }
        return new Incumbents(byOffice);
    }

    private static People.@Nullable Entry entry(Map<String, People.Entry> named, List<String> names, Country country) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(named.get(key(country, Unaccented.name(name)))).stream())
                .findFirst()
                .orElse(null);
    }

    /**
     * The one person who held one of these offices from one day to another.
     *
     * @param offices identifiers of {@code tenure-offices.tsv} that are as good as each other
     * @return empty if nobody did as far as known, if several did, or if the register of people does not hold the one
     */
    public Optional<People.Entry> only(Country country, Set<String> offices, LocalDate from, LocalDate to) {
        List<Tenure> held = offices.stream()
                .flatMap(office -> byOffice.getOrDefault(key(country, office), List.of()).stream())
                .filter(tenure -> tenure.overlaps(from, to))
                .toList();
        return held.stream().map(Tenure::holder).distinct().count() == 1
                ? Optional.ofNullable(held.get(0).entry())
                : Optional.empty();
    }

    /** Whether somebody held one of these offices within so many days before a day, or on it. */
    public boolean held(People.Entry entry, Set<String> offices, LocalDate day, int within) {
        return offices.stream()
                .flatMap(office -> byOffice.getOrDefault(key(entry.country(), office), List.of()).stream())
                .anyMatch(tenure -> entry.equals(tenure.entry()) && tenure.overlaps(day.minusDays(within), day));
    }

    /** Whether the state has such an office as far as known. */
    public boolean has(Country country, String office) {
        return byOffice.containsKey(key(country, office));
    }

    private static String key(Country country, String what) {
        return country.code() + " " + what;
    }
}
