package org.readout.code.en.meet;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.syntax.Token;

/** Names of months and days of the week. */
final class Calendar {
    private static final Set<String> MONTHS_AND_DAYS = Stream.concat(
                    Arrays.stream(Month.values()), Arrays.stream(DayOfWeek.values()))
            .map(name -> name.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WHICH = Set.of("last", "this", "next", "that");
    private static final Set<String> UNITS =
            Set.of("day", "week", "month", "year", "spring", "summer", "autumn", "winter");

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    private Calendar() {}

    /** "Last week", "this month". */
    static boolean period(Token which, Token unit) {
        return WHICH.contains(Words.lower(which)) && UNITS.contains(Words.lower(unit));
    }

    static boolean unit(Token token) {
        return UNITS.contains(Words.lemma(token));
    }

    /** "May", "Tuesday", "1972", "last week": what says when. */
    static boolean time(Token token) {
        return names(token) || unit(token) || YEAR.matcher(token.text()).matches();
    }

    static boolean names(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) && MONTHS_AND_DAYS.contains(Words.lower(token));
    }
}
