package org.readout.eval.english;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that carry its matter, cut to their beginnings, so that <i>denuclearize</i> meets its noun. */
final class Content {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORT = 3;
    private static final int STEM = 6;
    private static final Set<String> EMPTY = Set.of(
            "that", "this", "with", "from", "into", "over", "their", "they", "have", "been", "will", "would", "more");

    private Content() {}

    static Set<String> of(String text) {
        return Arrays.stream(GAPS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > SHORT && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    static boolean shared(String a, String b) {
        Set<String> words = of(b);
        return of(a).stream().anyMatch(words::contains);
    }
}
