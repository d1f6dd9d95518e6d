package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of offices that change places in a text. */
final class OfficeWords {
    private final List<Swap> swaps;

    OfficeWords(List<Swap> swaps) {
        this.swaps = List.copyOf(swaps);
    }

    /**
     * A word that gives way to another.
     *
     * @param word the word
     * @param now what stands in its place
     * @param after words one of which must stand before it; empty if none need to
     */
    record Swap(String word, String now, List<String> after) {
        Swap {
            after = List.copyOf(after);
        }

        /** In lower case. */
        Swap small() {
            return new Swap(word.toLowerCase(Locale.ROOT), now.toLowerCase(Locale.ROOT), after);
        }

        List<Replacement> in(String text) {
            String before = after.isEmpty() ? "\\b" : "(?<=\\b(?:" + String.join("|", after) + ") )";
            return Pattern.compile(before + Pattern.quote(word) + "\\b")
                    .matcher(text)
                    .results()
                    .map(found -> Replacement.of(found, now))
                    .toList();
        }
    }

    List<Replacement> in(String text) {
        List<Replacement> all = new ArrayList<>();
        for (Swap swap : swaps) {
            all.addAll(swap.in(text));
            if (!swap.small().equals(swap)) {
                all.addAll(swap.small().in(text));
            }
        }
        return all;
    }
}
