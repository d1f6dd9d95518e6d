package org.readout.actor.en;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Source;
import org.readout.model.Country;

/** Which word of a name is the family's: the first in the states of {@code en/surname-first.tsv}, else the last. Immutable. */
final class FamilyNames {
    /** Written either way abroad. */
    private static final Set<String> BOTH_ORDERS = Set.of("JPN", "HUN");

    /** States where the last word is a father's or a further given name, by which nobody is called. */
    private static final Set<String> NONE =
            Set.of("ETH", "ERI", "ISL", "IDN", "MMR", "KHM", "VNM", "LAO", "MNG", "BTN");

    private static final int SHORTEST = 2;
    /** "Frederik X" is called by his first name. */
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

    private final Set<String> first = new HashSet<>();
    private final Set<String> particles;
    private final Set<String> bare;

    private FamilyNames(Source source) {
        source.rows("en/surname-first.tsv", Set.of("country")).forEach(row -> first.add(row.text("country")));
        particles = words(source, "family");
        bare = words(source, "bare");
    }

    private static Set<String> words(Source source, String kind) {
        return source.rows("en/name-words.tsv", Set.of("words", "kind")).stream()
                .filter(row -> row.text("kind").equals(kind))
                .flatMap(row -> row.list("words").stream())
                .collect(Collectors.toSet());
    }

    static FamilyNames read(Source source) {
        return new FamilyNames(source);
    }

    /** The family names of a person, with particles and without; empty if there is none to call the person by. */
    List<String> of(String name, Country country) {
        String[] words = Folded.of(name).letters().split(" ");
        if (words.length < SHORTEST
                || NONE.contains(country.code())
                || NUMERAL.matcher(words[words.length - 1]).matches()) {
            return List.of();
        }
        if (first.contains(country.code())) {
            return List.of(words[0]);
        }
        int from = words.length - 1;
        while (from > 1 && particles.contains(words[from - 1].toLowerCase(Locale.ROOT))) {
            from--;
        }
        String whole = String.join(" ", List.of(words).subList(from, words.length));
        boolean alone = from < words.length - 1 && bare.contains(words[words.length - 2].toLowerCase(Locale.ROOT));
        return alone ? List.of(whole, words[words.length - 1]) : List.of(whole);
    }

    /** The same name in the other order, where both are used. */
    Optional<String> turned(String name, Country country) {
        int blank = name.indexOf(' ');
        boolean two = blank > 0 && blank == name.lastIndexOf(' ');
        boolean used = first.contains(country.code()) || BOTH_ORDERS.contains(country.code());
        return two && used ? Optional.of(name.substring(blank + 1) + " " + name.substring(0, blank)) : Optional.empty();
    }
}
