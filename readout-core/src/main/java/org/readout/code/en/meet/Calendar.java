package org.readout.code.en.meet;

import java.util.Set;
import java.util.regex.Pattern;
import org.readout.model.syntax.Token;

/** Names of months and days of the week. */
final class Calendar {
    private static final Pattern MONTH_OR_DAY = Pattern.compile(
            "january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day");

    private static final Set<String> WHICH = Set.of("last", "this", "next", "that");
    private static final Set<String> UNITS =
            Set.of("day", "week", "month", "year", "spring", "summer", "autumn", "winter");

    private Calendar() {}

    /** "Last week", "this month". */
    static boolean period(Token which, Token unit) {
        return WHICH.contains(Words.lower(which)) && UNITS.contains(Words.lower(unit));
    }

    static boolean unit(Token token) {
        return UNITS.contains(Words.lemma(token));
    }

    static boolean names(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                && MONTH_OR_DAY.matcher(Words.lower(token)).matches();
    }
}
