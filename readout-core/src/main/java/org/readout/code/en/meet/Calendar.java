package org.readout.code.en.meet;

import java.util.regex.Pattern;
import org.readout.model.syntax.Token;

/** Names of months and days of the week. */
final class Calendar {
    private static final Pattern MONTH_OR_DAY = Pattern.compile(
            "january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day");

    private Calendar() {}

    static boolean names(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                && MONTH_OR_DAY.matcher(Words.lower(token)).matches();
    }
}
