package org.readout.explain.brief;

import java.util.List;
import java.util.Locale;

/** Numbers as they stand in sentences. */
final class Numbers {
    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Numbers() {}

    static String plain(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }

    /** A count with its noun: no meeting, one meeting, 12 meetings. */
    static String count(int number, String noun) {
        String how = number < WORDS.size() ? WORDS.get(number) : String.format(Locale.ROOT, "%,d", number);
        return how + " " + noun + (number > 1 ? "s" : "");
    }
}
