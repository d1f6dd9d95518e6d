package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Source;

/** Number words, and digits: {@code en/numbers.tsv}. Immutable and safe to share. */
public final class Numbers {
    private final Map<String, Integer> words = new HashMap<>();

    private Numbers(Source source) {
        source.rows("en/numbers.tsv", Set.of("word", "value"))
                .forEach(row -> words.put(row.text("word"), row.number("value")));
    }

    static Numbers read(Source source) {
        return new Numbers(source);
    }

    /** Alternatives of a regular expression, in lower case: the words, or up to three digits. */
    public String pattern() {
        return "(?:" + String.join("|", words.keySet()) + "|\\d{1,3})";
    }

    /** What a word or up to three digits stand for; empty of anything else. */
    public Optional<Integer> value(String word) {
        boolean digits = !word.isEmpty() && word.length() < 4 && word.chars().allMatch(Character::isDigit);
        return digits ? Optional.of(Integer.parseInt(word)) : Optional.ofNullable(words.get(word));
    }

    /**
     * What a word or digits stand for; "a" for one.
     *
     * @throws NumberFormatException of a word that is none of {@link #pattern}
     */
    public int of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer value = lower.equals("a") || lower.equals("an") ? Integer.valueOf(1) : words.get(lower);
        return value == null ? Integer.parseInt(lower) : value;
    }
}
