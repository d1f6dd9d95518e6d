package org.readout.lexicon.zh;

import java.util.List;

/**
 * A word that grades what is said.
 *
 * @param surface the word
 * @param stance as of a verb of speech: {@code support}, {@code oppose}, {@code wish} …
 * @param except words that, directly behind it, take it away from the other side
 */
public record StanceWord(String surface, String stance, List<String> except) {
    public StanceWord {
        except = List.copyOf(except);
    }

    /** True if it stands in a text with none of its exceptions behind it. Linear in the length of the text. */
    public boolean in(String text) {
        for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
            int behind = at + surface.length();
            if (except.stream().noneMatch(word -> text.startsWith(word, behind))) {
                return true;
            }
        }
        return false;
    }
}
