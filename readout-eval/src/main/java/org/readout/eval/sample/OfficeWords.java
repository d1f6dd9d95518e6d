package org.readout.eval.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.Countries;
import org.readout.model.Country;
import org.readout.model.Office;

/**
 * Tells whether an office of the register is among those coded.
 *
 * <p>An office is covered if the words of one coded office hold all of its words. Words of Latin script are compared as a
 * set, without the little ones that hold them together; those of Chinese, which has no spaces, as one string. The names of
 * the state the office is coded for count as its words: "ROK President" is President of the Republic of Korea.
 */
final class OfficeWords {
    private static final Set<String> LITTLE = Set.of("of", "the", "and", "its", "to", "for", "in", "a");

    private final Map<Country, Set<String>> states = new HashMap<>();

    OfficeWords(Countries countries) {
        Stream.of("en", "en_adjective")
                .forEach(column -> countries.surfaces(
                        column, (name, country) -> states.computeIfAbsent(country, key -> new HashSet<>())
                                .addAll(words(name))));
    }

    boolean cover(List<Office> coded, String office) {
        return coded.stream().anyMatch(one -> covers(one, office));
    }

    private boolean covers(Office coded, String office) {
        if (office.codePoints().anyMatch(Character::isIdeographic)) {
            return coded.words().contains(office);
        }
        Set<String> held = new HashSet<>(words(coded.words()));
        Country country = coded.country();
        held.addAll(country == null ? Set.of() : states.getOrDefault(country, Set.of()));
        return held.containsAll(words(office));
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .collect(Collectors.toSet());
    }
}
