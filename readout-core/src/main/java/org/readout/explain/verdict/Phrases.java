package org.readout.explain.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Language;

/**
 * Alternatives of which any may stand in a text.
 *
 * @param strings found wherever they stand, as Chinese is
 * @param words matches any of some words; absent if there are none
 */
record Phrases(List<String> strings, @Nullable Pattern words) {
    /** Before a form that is meant as it is written: "may", and not the month. */
    private static final String EXACT = "=";

    /** Stands nowhere. */
    static final Phrases NONE = new Phrases(List.of(), null);

    Phrases {
        strings = List.copyOf(strings);
    }

    /** Of English, whole words, either case unless written with a capital; of Chinese, the characters as they stand. */
    static Phrases of(List<String> forms, Language language) {
        if (forms.isEmpty()) {
            return NONE;
        }
        if (!language.equals(Language.ENGLISH)) {
            return new Phrases(forms, null);
        }
        String alternatives = forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Phrases::word)
                .collect(Collectors.joining("|"));
        return new Phrases(List.of(), Pattern.compile("(?<![\\w-])(?:" + alternatives + ")(?!\\w)"));
    }

    private static String word(String form) {
        if (form.startsWith(EXACT)) {
            return Pattern.quote(form.substring(EXACT.length()));
        }
        String flags = form.equals(form.toLowerCase(Locale.ROOT)) ? "(?i:" : "(?:";
        return flags + Pattern.quote(form) + ")";
    }

    boolean in(String text) {
        return first(text) >= 0;
    }

    /** Length of the first of them that opens the text, with a blank or hyphen behind it; 0 if none does. */
    int opening(String text) {
        Matcher match = words == null ? null : words.matcher(text);
        int end = match != null && match.lookingAt()
                ? match.end()
                : strings.stream()
                        .filter(text::startsWith)
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(0);
        boolean joined = end > 0 && end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-');
        return joined ? end + 1 : end;
    }

    /** Where the first of them begins; negative if none stands in the text. */
    int first(String text) {
        int first = -1;
        for (String string : strings) {
            int at = text.indexOf(string);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        Matcher match = words == null ? null : words.matcher(text);
        return match != null && match.find() ? match.start() : first;
    }
}
