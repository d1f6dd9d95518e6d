package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** A sentence cut where another thing begins to be told. */
final class Parts {
    private static final Pattern CUT = Pattern.compile("[;；]|, (?:and|as well as|such as|while|but|whereas)(?=\\s)");

    private Parts() {}

    static List<Span> of(Essay essay, Span sentence) {
        List<Span> parts = new ArrayList<>();
        Matcher cut = CUT.matcher(essay.text()).region(sentence.start(), sentence.end());
        int from = sentence.start();
        while (cut.find()) {
            part(essay.text(), from, cut.start()).ifPresent(parts::add);
            from = cut.end();
        }
        part(essay.text(), from, sentence.end()).ifPresent(parts::add);
        return parts;
    }

    /** Without the white space it begins with. */
    private static Optional<Span> part(String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < to ? Optional.of(new Span(start, to)) : Optional.empty();
    }
}
