package org.readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.readout.model.Country;
import org.readout.model.Language;

/**
 * Names of states: {@code countries.tsv}, one state a line.
 *
 * <p>Columns: {@code code} (ISO 3166-1 alpha-3), {@code zh}, {@code zh_short} (the character used in pairs such as 中朝),
 * {@code en}, {@code en_adjective}, {@code ko}, {@code capital_zh}, {@code capital_en}, {@code metonym}. Cells hold
 * several values separated by {@code |}, the form to display first.
 */
public final class Countries {
    private static final Set<String> SHOWN = Set.of("zh", "en", "ko");

    private static final Set<String> COLUMNS =
            Set.of("code", "zh", "zh_short", "en", "en_adjective", "ko", "capital_zh", "capital_en", "metonym");

    private final Map<Country, Row> rows;
    private final Map<String, Country> byName;

    private Countries(Map<Country, Row> rows, Map<String, Country> byName) {
        this.rows = Map.copyOf(rows);
        this.byName = Map.copyOf(byName);
    }

    static Countries read(Source source) {
        Map<Country, Row> rows = new HashMap<>();
        Map<String, Country> byName = new HashMap<>();
        for (Row row : source.rows("countries.tsv", COLUMNS)) {
            Country country = new Country(row.text("code"));
            if (rows.put(country, row) != null) {
                throw row.error("country " + country + " stands twice; join the two lines");
            }
            List<String> names = new ArrayList<>(List.of(country.code()));
            List.of("zh", "en", "ko").forEach(column -> names.addAll(row.list(column)));
            names.forEach(name -> byName.putIfAbsent(folded(name), country));
        }
        return new Countries(rows, byName);
    }

    /** The state a person means by a code or a name in any supported language. */
    public Optional<Country> named(String nameOrCode) {
        return Optional.ofNullable(byName.get(folded(nameOrCode)));
    }

    /** The names nearest to one that is not known, for a message. */
    public List<String> suggestions(String name, int most) {
        String wanted = folded(name);
        return byName.keySet().stream()
                .sorted(Comparator.comparingInt((String known) -> EditDistance.between(wanted, known))
                        .thenComparing(Comparator.naturalOrder()))
                .map(byName::get)
                .distinct()
                .limit(most)
                .map(country -> country + " (" + display(country, Language.ENGLISH) + ")")
                .toList();
    }

    /** The usual name in Chinese, English or Korean; in English for any other language, the code if there is no name. */
    public String display(Country country, Language language) {
        Row row = rows.get(country);
        String column = SHOWN.contains(language.tag()) ? language.tag() : "en";
        return row == null || row.list(column).isEmpty()
                ? country.code()
                : row.list(column).get(0);
    }

    /** Hands every surface form of a column to a consumer, states in order of their codes. */
    public void surfaces(String column, BiConsumer<String, Country> consumer) {
        new TreeMap<>(rows).forEach((country, row) -> row.list(column).forEach(name -> consumer.accept(name, country)));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
