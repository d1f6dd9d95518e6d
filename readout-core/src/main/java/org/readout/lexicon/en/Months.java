package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/** Names of months and days of the week: {@code en/months.tsv}. Immutable and safe to share. */
public final class Months {
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();

    private Months(Source source) {
        for (Row row : source.rows("en/months.tsv", Set.of("forms", "kind", "value"))) {
            Map<String, Integer> table = row.text("kind").equals("month") ? months : weekdays;
            row.list("forms").forEach(form -> table.put(form, row.number("value")));
        }
    }

    static Months read(Source source) {
        return new Months(source);
    }

    /** Number of a month, 1 to 12. */
    public int month(String name) {
        return months.getOrDefault(name, 0);
    }

    /** Number of a day of the week, 1 Monday to 7 Sunday. */
    public int weekday(String name) {
        return weekdays.getOrDefault(name, 0);
    }

    /** Every form of the names of months. */
    public Set<String> months() {
        return Set.copyOf(months.keySet());
    }

    /** The names of the days of the week. */
    public Set<String> weekdays() {
        return Set.copyOf(weekdays.keySet());
    }

    /** Alternatives of a regular expression, longest first. */
    public String monthPattern() {
        return pattern(months);
    }

    public String weekdayPattern() {
        return pattern(weekdays);
    }

    private static String pattern(Map<String, Integer> table) {
        return table.keySet().stream()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
