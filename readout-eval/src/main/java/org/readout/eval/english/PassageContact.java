package org.readout.eval.english;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.When;

/**
 * A contact as a passage tells it.
 *
 * @param words as written in the table
 * @param form as in {@code contacts.tsv}
 * @param earliest first possible day; absent if the passage tells none
 * @param latest last possible day; absent if the passage tells none
 * @param place a word of its name; {@code -} if the passage tells none
 * @param sides by state, one word of the name of everyone who met
 */
record PassageContact(
        String words,
        String form,
        Polarity polarity,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String place,
        Map<Country, List<String>> sides) {
    private static final int SIDES = 4;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    PassageContact {
        sides = Map.copyOf(sides);
    }

    static PassageContact of(String line) {
        String[] cells = line.strip().split(" ");
        String[] days = cells[2].split("/");
        Map<Country, List<String>> sides = new LinkedHashMap<>();
        Arrays.stream(cells).skip(SIDES).forEach(side -> {
            String[] parts = side.split("=");
            sides.put(new Country(parts[0]), parts.length > 1 ? List.of(parts[1].split(",")) : List.of());
        });
        return new PassageContact(
                line.strip(),
                cells[0],
                Polarity.of(cells[1]),
                first(days[0]),
                last(days[days.length - 1]),
                cells[SIDES - 1],
                sides);
    }

    private static @Nullable LocalDate first(String day) {
        return switch (day.length()) {
            case 1 -> null;
            case YEAR -> Year.parse(day).atDay(1);
            case MONTH -> YearMonth.parse(day).atDay(1);
            default -> LocalDate.parse(day);
        };
    }

    private static @Nullable LocalDate last(String day) {
        return switch (day.length()) {
            case 1 -> null;
            case YEAR -> Year.parse(day).atMonth(12).atEndOfMonth();
            case MONTH -> YearMonth.parse(day).atEndOfMonth();
            default -> LocalDate.parse(day);
        };
    }

    /** The same days; where the passage gives none, none. */
    boolean on(When when) {
        return earliest == null || latest == null
                ? !when.known()
                : earliest.equals(when.earliest()) && latest.equals(when.latest());
    }

    /** Everyone who met, by one word of the name. */
    List<String> people() {
        return sides.values().stream().flatMap(List::stream).sorted().toList();
    }
}
