package org.readout.compare.statement;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Two wordings of one thing, word by word (of Chinese, character by character).
 *
 * @param before pieces of the first in order
 * @param after pieces of the second in order
 */
public record Changed(List<Piece> before, List<Piece> after) {
    public Changed {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * A run of words.
     *
     * @param same true if the other wording has it too
     */
    public record Piece(String text, boolean same) {}

    /** @param language decides what a word is */
    public static Changed between(String before, String after, Locale language) {
        List<String> left = words(before, language);
        List<String> right = words(after, language);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(left, right).getDeltas();
        return new Changed(
                pieces(left, deltas, AbstractDelta::getSource), pieces(right, deltas, AbstractDelta::getTarget));
    }

    private static List<Piece> pieces(
            List<String> words, List<AbstractDelta<String>> deltas, Function<AbstractDelta<String>, Chunk<String>> of) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas) {
            Chunk<String> chunk = of.apply(delta);
            add(words.subList(at, chunk.getPosition()), true, pieces);
            add(chunk.getLines(), false, pieces);
            at = chunk.getPosition() + chunk.size();
        }
        add(words.subList(at, words.size()), true, pieces);
        return pieces;
    }

    private static void add(List<String> words, boolean same, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), same));
        }
    }

    private static List<String> words(String text, Locale language) {
        BreakIterator words = language.equals(Locale.CHINESE)
                ? BreakIterator.getCharacterInstance(language)
                : BreakIterator.getWordInstance(language);
        words.setText(text);
        List<String> all = new ArrayList<>();
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            all.add(text.substring(from, to));
        }
        return all;
    }
}
