package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of words. Nearly every word of a text is asked about in dozens of tables, and is in few of them: here a word
 * that is in none is known by one number, without a look at other words as in a {@link java.util.HashMap}. Immutable and safe to
 * share.
 *
 * @param <V> what is said of a word
 */
public final class WordTable<V> {
    /** Places for each word: so many that most words that are not listed meet an empty one. */
    private static final int ROOM = 4;

    private final List<String> words;
    private final List<V> values;
    /** The hashes of the words, each at the first free place from where it says; 0 at free ones. */
    private final int[] hashes;
    /** Which word stands there. */
    private final int[] listed;

    private WordTable(Map<String, V> all) {
        words = new ArrayList<>(all.keySet());
        values = words.stream().map(all::get).toList();
        int places = Integer.highestOneBit(Math.max(1, words.size())) * ROOM;
        hashes = new int[places];
        listed = new int[places];
        for (int word = 0; word < words.size(); word++) {
            int hash = spread(words.get(word).hashCode());
            int at = hash & places - 1;
            while (hashes[at] != 0) {
                at = at + 1 & places - 1;
            }
            hashes[at] = hash;
            listed[at] = word;
        }
    }

    /** The words of a map, which may change later. */
    public static <V> WordTable<V> of(Map<String, V> all) {
        return new WordTable<>(all);
    }

    /** What is said of a word; absent if it is not listed. */
    public @Nullable V get(String word) {
        int hash = spread(word.hashCode());
        for (int at = hash & hashes.length - 1; hashes[at] != 0; at = at + 1 & hashes.length - 1) {
            if (hashes[at] == hash && words.get(listed[at]).equals(word)) {
                return values.get(listed[at]);
            }
        }
        return null;
    }

    /** What is said of the word that stands in a text; absent if it is not listed. */
    public @Nullable V get(String text, int start, int end) {
        int plain = 0;
        for (int at = start; at < end; at++) {
            plain = 31 * plain + text.charAt(at);
        }
        int hash = spread(plain);
        for (int at = hash & hashes.length - 1; hashes[at] != 0; at = at + 1 & hashes.length - 1) {
            if (hashes[at] == hash && stands(words.get(listed[at]), text, start, end)) {
                return values.get(listed[at]);
            }
        }
        return null;
    }

    /** What is said of a word, or what is said of all others. */
    public V get(String word, V others) {
        V said = get(word);
        return said == null ? others : said;
    }

    public boolean lists(String word) {
        return get(word) != null;
    }

    private static boolean stands(String word, String text, int start, int end) {
        return word.length() == end - start && text.startsWith(word, start);
    }

    /** {@link String#hashCode} with its upper bits in the lower ones, never 0. */
    private static int spread(int hash) {
        int spread = hash ^ hash >>> 16;
        return spread == 0 ? 1 : spread;
    }
}
