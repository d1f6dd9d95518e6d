package org.readout.explain.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Language;

/**
 * Alternatives of which any may stand in a text.
 *
 * @param any matches any of them
 */
record Phrases(Pattern any) {
    /** Stands nowhere. */
    static final Phrases NONE = new Phrases(Pattern.compile("(?!)"));

    /** Of English, whole words, either case unless written with a capital; of Chinese, the characters as they stand. */
    static Phrases of(List<String> forms, Language language) {
        if (forms.isEmpty()) {
            return NONE;
        }
        boolean words = language.equals(Language.ENGLISH);
        String alternatives = forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(form -> words ? word(form) : Pattern.quote(form))
                .collect(Collectors.joining("|"));
        return new Phrases(Pattern.compile(words ? "(?<![\\w-])(?:" + alternatives + ")(?!\\w)" : alternatives));
    }

    private static String word(String form) {
        String flags = form.equals(form.toLowerCase(Locale.ROOT)) ? "(?i:" : "(?:";
        return flags + Pattern.quote(form) + ")";
    }

    boolean in(String text) {
        return any.matcher(text).find();
    }

    int first(String text) {
        Matcher match = any.matcher(text);
        return match.find() ? match.start() : -1;
    }
}
