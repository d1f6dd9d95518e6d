package org.readout.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
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
    private final AhoCorasickDoubleArrayTrie<List<T>> trie = new AhoCorasickDoubleArrayTrie<>();
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
