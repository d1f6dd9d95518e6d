package org.readout.cli;

import java.util.Locale;

/** Numbers of things in words. */
final class Count {
    private Count() {}

    static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
