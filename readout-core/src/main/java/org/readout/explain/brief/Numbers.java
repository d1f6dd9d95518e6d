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

    /** A probability of chance: never none. */
    static String chance(double p) {
        return p < 0.005 ? "under 0.01" : plain(p);
    }

    static String signed(double value) {
        String text = String.format(Locale.ROOT, "%+.2f", value);
        return text.equals("-0.00") ? "+0.00" : text;
    }

    /** A log as how many times as much: half, 1.4 times. */
    static String times(double log) {
        return String.format(Locale.ROOT, "%.1f times", Math.exp(log));
    }

    /** A count with its noun: no meeting, one meeting, 12 meetings. */
    static String count(int number, String noun) {
        String how = number < WORDS.size() ? WORDS.get(number) : String.format(Locale.ROOT, "%,d", number);
        return how + " " + noun + (number > 1 ? "s" : "");
    }
}
