package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.syntax.Tag;

/** Words whose part of speech is known: {@code en/closed-words.tsv}. Immutable and safe to share. */
public final class ClosedWords {

    /**
     * A word of the table.
     *
     * @param tag its part of speech
     * @param kind what rules know it as; may be empty
     */
    public record Word(Tag tag, String kind) {}

    private final Map<String, Word> words = new HashMap<>();
    private final WordTable<Word> byForm;
    /** First words of those that are several. */
    private final Set<String> openers = new HashSet<>();

    private ClosedWords(Source source) {
        for (Row row : source.rows("en/closed-words.tsv", Set.of("forms", "tag", "kind"))) {
            String kind = row.optional("kind");
            Word word = new Word(tag(row), kind == null ? "" : kind);
            for (String form : row.list("forms")) {
                words.putIfAbsent(form, word);
                int space = form.indexOf(' ');
                if (space > 0) {
                    openers.add(form.substring(0, space));
                }
            }
        }
        byForm = WordTable.of(words);
    }

    static ClosedWords read(Source source) {
        return new ClosedWords(source);
    }

    private static Tag tag(Row row) {
        try {
            return Tag.valueOf(row.text("tag"));
        } catch (IllegalArgumentException e) {
            throw row.error("'" + row.text("tag") + "' is no part of speech");
        }
    }

    /** What is known of a lower-case word; absent if nothing is. */
    public @Nullable Word word(String lower) {
        return byForm.get(lower);
    }

    /** True if a word may be the first of several that stand as one. */
    public boolean opensPhrase(String lower) {
        return openers.contains(lower);
    }

    /** The tag of several words that stand as one ("according to"); absent if they do not. */
    public @Nullable Tag phrase(String lower) {
        Word word = byForm.get(lower);
        return word == null ? null : word.tag();
    }

    /** The words of a kind. */
    Set<String> of(String kind) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().kind().equals(kind))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The kind of a lower-case word; empty if it has none. */
    public String kind(String lower) {
        Word word = byForm.get(lower);
        return word == null ? "" : word.kind();
    }
}
