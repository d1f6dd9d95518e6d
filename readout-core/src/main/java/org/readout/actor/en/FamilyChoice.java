package org.readout.actor.en;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Tenures;
import org.readout.model.Country;

/** Who is meant by a family name: nobody rather than one of several. */
final class FamilyChoice {
    private FamilyChoice() {}

    /**
     * The bearer meant.
     *
     * @param words the words around the name, lower case
     * @param title whether a noun of office stands with it; without one, only heads of state and government are meant
     * @param country the state named; absent if none is
     */
    static Optional<Naming.Known> of(
            Naming.Family family, String words, boolean title, @Nullable LocalDate day, @Nullable Country country) {
        List<Naming.Known> those = family.bearers();
        if (country != null) {
            those = those.stream()
                    .filter(bearer -> bearer.country().equals(country))
                    .toList();
        } else if (!title) {
            those = those.stream()
                    .filter(bearer -> held(bearer, holder -> holder.head()))
                    .toList();
        }
        those = preferred(those, bearer -> title && held(bearer, holder -> titled(holder, words, day)));
        those = preferred(those, bearer -> held(bearer, Tenures.Holder::head));
        those = preferred(those, bearer -> day != null && held(bearer, holder -> inOffice(holder, day)));
        return those.size() == 1 ? Optional.of(those.get(0)) : Optional.empty();
    }

    /** Those that meet a condition, or all if none does. */
    private static List<Naming.Known> preferred(List<Naming.Known> all, Predicate<Naming.Known> condition) {
        List<Naming.Known> some = all.stream().filter(condition).toList();
        return some.isEmpty() ? all : some;
    }

    private static boolean held(Naming.Known bearer, Predicate<Tenures.Holder> condition) {
        Tenures.Holder holder = bearer.holder();
        return holder != null && condition.test(holder);
    }

    private static boolean titled(Tenures.Holder holder, String words, @Nullable LocalDate day) {
        return holder.tenures().stream()
                .filter(held -> day == null || held.spell().holds(day))
                .anyMatch(held -> held.office().titles().stream().anyMatch(words::contains));
    }

    private static boolean inOffice(Tenures.Holder holder, LocalDate day) {
        return holder.tenures().stream().anyMatch(held -> held.spell().holds(day));
    }
}
