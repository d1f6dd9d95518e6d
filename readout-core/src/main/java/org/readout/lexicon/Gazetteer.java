package org.readout.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.Span;

/**
 * Finds every surface form of a lexicon in one pass over a text (Aho–Corasick over a double-array trie). Immutable and
 * safe to share.
 *
 * @param <T> what a surface form stands for
 */
public final class Gazetteer<T> {
    private final WordTrie<List<T>> trie = new WordTrie<>();
    private final boolean empty;

    private Gazetteer(TreeMap<String, List<T>> surfaces) {
        empty = surfaces.isEmpty();
        if (!empty) {
            trie.build(surfaces);
        }
    }

    /**
     * A surface form found.
     *
     * @param span where it stands
     * @param values everything it may stand for, in the order the lexicon lists them
     */
    public record Hit<T>(Span span, List<T> values) {}

    /** Every occurrence, by start and then longest first; hits may overlap. */
    public List<Hit<T>> all(String text) {
        List<Hit<T>> hits = new ArrayList<>();
        if (!empty) {
            trie.parseText(text.toCharArray(), (int begin, int end, List<T> values) -> {
                hits.add(new Hit<>(new Span(begin, end), values));
            });
            hits.sort((one, other) -> one.span().compareTo(other.span()));
        }
        return hits;
    }

    /**
     * Those occurrences that begin behind no letter or digit, by start and then longest first; hits may overlap. Of a text in words
     * that is all there is to find, at half the cost.
     */
    public List<Hit<T>> atWords(String text) {
        List<Hit<T>> hits = new ArrayList<>();
        boolean begins = !empty;
        for (int start = 0; start < text.length(); start++) {
            if (begins) {
                from(text, start, hits);
            }
            begins = !empty && !Character.isLetterOrDigit(text.charAt(start));
        }
        return hits;
    }

    private void from(String text, int start, List<Hit<T>> hits) {
        int first = hits.size();
        trie.from(text, start, (end, values) -> hits.add(new Hit<>(new Span(start, end), values)));
        if (hits.size() - first > 1) {
            Collections.reverse(hits.subList(first, hits.size()));
        }
    }

    /** What stands somewhere in a text, also within words: a cheap question to ask before a dear one. */
    public Set<T> in(String text) {
        Set<T> found = new HashSet<>();
        if (!empty) {
            trie.parseText(text.toCharArray(), (int begin, int end, List<T> values) -> {
                found.addAll(values);
            });
        }
        return found;
    }

    /** Leftmost-longest occurrences: no two overlap. */
    public List<Hit<T>> longest(String text) {
        List<Hit<T>> kept = new ArrayList<>();
        int free = 0;
        for (Hit<T> hit : all(text)) {
            if (hit.span().start() >= free) {
                kept.add(hit);
                free = hit.span().end();
            }
        }
        return kept;
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Collects surface forms. Not safe to share. */
    public static final class Builder<T> {
        private final TreeMap<String, List<T>> surfaces = new TreeMap<>();

        public Builder<T> add(String surface, T value) {
            surfaces.computeIfAbsent(surface, s -> new ArrayList<>()).add(value);
            return this;
        }

        public Gazetteer<T> build() {
            TreeMap<String, List<T>> frozen = new TreeMap<>();
            surfaces.forEach((surface, values) -> frozen.put(surface, List.copyOf(values)));
            return new Gazetteer<>(frozen);
        }
    }
}
