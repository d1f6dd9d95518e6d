package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/** Words around the head of a title: {@code en/title-words.tsv}. Immutable. */
final class TitleWords {
    static final String DEGREE = "degree";
    static final String LOWER = "lower";
    static final String PORTFOLIO = "portfolio";
    private static final String CHARGED = "charged";
    private static final Set<String> KINDS =
            Set.of(DEGREE, LOWER, PORTFOLIO, CHARGED, "party", "parliament", "military", "government");

    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> charged = new HashSet<>();

    private TitleWords(Source source) {
        for (Row row : source.rows("en/title-words.tsv", Set.of("words", "kind"))) {
            String kind = row.text("kind");
            if (!KINDS.contains(kind)) {
                throw row.error("kind '" + kind + "' is none of " + KINDS);
            }
            if (kind.equals(CHARGED)) {
                charged.addAll(row.list("words"));
            } else {
                row.list("words").forEach(word -> add(word, kind));
            }
        }
    }

    private void add(String word, String kind) {
        String lower = Spelling.lower(word);
        kinds.putIfAbsent(lower, kind);
        if (!lower.equals(word)) {
            abbreviations.add(lower);
        }
    }

    static TitleWords read(Source source) {
        return new TitleWords(source);
    }

    /** The kind of a lower-case word; absent if it is none. */
    @Nullable
    String kind(String word) {
        return kinds.get(word);
    }

    /** True of a lower-case word that must be written in capitals. */
    boolean abbreviation(String word) {
        return abbreviations.contains(word);
    }

    boolean has(String word) {
        return kinds.containsKey(word);
    }

    /** True of the head of a title behind which stands what it has charge of: "minister of trade". */
    boolean charged(String head) {
        return charged.contains(head);
    }

    /** True if an office may have charge of it. */
    boolean charge(String word) {
        String kind = kinds.get(word);
        return kind != null && !kind.equals(DEGREE) && !kind.equals(LOWER);
    }
}
