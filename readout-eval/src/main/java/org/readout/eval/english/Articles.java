package org.readout.eval.english;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** "A" or "an" before words that were replaced. */
final class Articles {
    private static final Pattern BEFORE = Pattern.compile("\\b([Aa])(n?) $");
    private static final Pattern VOWEL = Pattern.compile("[AEIOaeio]|Uz|[Uu]n[^i]");
    private static final int LOOK_BACK = 4;

    private Articles() {}

    static List<Replacement> before(String text, List<Replacement> all) {
        return all.stream().flatMap(one -> article(text, one).stream()).toList();
    }

    private static Optional<Replacement> article(String text, Replacement one) {
        int start = one.span().start();
        Matcher found = BEFORE.matcher(text).region(Math.max(0, start - LOOK_BACK), start);
        if (!found.find()) {
            return Optional.empty();
        }
        String now = found.group(1) + (VOWEL.matcher(one.text()).lookingAt() ? "n" : "");
        return Optional.of(new Replacement(new Span(found.start(), found.end() - 1), now));
    }
}
