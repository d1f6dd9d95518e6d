package org.readout.eval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Short passages of one hand in one file, each a {@link MarkedText} below a line with its number: {@code === 01}. */
public final class Paragraphs {
    private static final Pattern BEGINS = Pattern.compile("(?m)^=== ");
    private static final int NUMBER = 2;

    private Paragraphs() {}

    /** @return the passages by the hand and their number, {@code k01}, in the order of the file */
    public static Map<String, MarkedText> of(String hand, String content) {
        Map<String, MarkedText> passages = new LinkedHashMap<>();
        Arrays.stream(BEGINS.split(content)).filter(part -> !part.isBlank()).forEach(part -> {
            String name = hand + part.substring(0, NUMBER);
            passages.put(name, MarkedText.read(name, part.substring(NUMBER).strip()));
        });
        return passages;
    }
}
