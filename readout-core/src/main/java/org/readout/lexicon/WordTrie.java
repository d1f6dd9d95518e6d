package org.readout.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/**
 * A trie that can also be followed from one place of a text only: of words written apart, none begins within another, and what begins
 * elsewhere need not be found to be thrown away.
 */
final class WordTrie<V> extends AhoCorasickDoubleArrayTrie<V> {
    private static final long serialVersionUID = 1L;

    /** Told of each surface form that begins at a place, the shortest first. */
    interface Found<V> {
        void at(int end, V value);
    }

    /** Follows a text from a place for as long as a surface form may stand there. */
    void from(String text, int start, Found<V> found) {
        int state = 0;
        for (int at = start; at < text.length(); at++) {
            int next = base[state] + text.charAt(at) + 1;
            if (check[next] != base[state]) {
                return;
            }
            state = next;
            emit(state, start, at + 1, found);
        }
    }

    /** Among what ends in a state are the ends of longer forms, which begin later. */
    private void emit(int state, int start, int end, Found<V> found) {
        int[] ending = output[state];
        if (ending != null) {
            for (int form : ending) {
                if (l[form] == end - start) {
                    found.at(end, v[form]);
                }
            }
        }
    }
}
