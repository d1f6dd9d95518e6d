package org.readout.ingest;

import java.util.List;
import java.util.Random;

/** Makes texts of what breaks readers: other planes, right to left, line ends that are none, quotes, commas. */
final class ArbitraryText {
    private static final int LONGEST = 60;
    private static final List<String> TRAPS = List.of(
            "\r", "\n", "\r\n", "\u2028", "\u2029", "\u0085", "\"", "\"\"", "'", ",", "\\", "\u00a0", "\u3000",
            "\ufeff", "\u200f", "שלום", "مرحبا", "𠮷", "😀", "e\u0301", "习近平", "한반도", "{", "}", "NA");

    private final Random random;

    ArbitraryText(Random random) {
        this.random = random;
    }

    String next() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(LONGEST); i > 0; i--) {
            if (random.nextBoolean()) {
                text.append(TRAPS.get(random.nextInt(TRAPS.size())));
            } else {
                text.appendCodePoint(character());
            }
        }
        return text.toString();
    }

    /** Any character of Unicode but half a surrogate pair. */
    private int character() {
        int character = random.nextInt(Character.MAX_CODE_POINT + 1);
        return Character.getType(character) == Character.SURROGATE ? 'x' : character;
    }
}
