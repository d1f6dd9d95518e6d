package org.readout.compare.mining;

import java.util.Arrays;
import java.util.List;
import org.readout.compare.mining.MinedText.Stretch;

/** The stretches of many texts in one row, each closed by {@link SuffixArray#END}, with the way back to where they stand. */
final class Pieces {
    private final List<MinedText> texts;
    private final char[] row;
    private final int[] starts;
    private final int[] textOf;
    private final int[] stretchOf;

    private Pieces(List<MinedText> texts, int pieces, int length) {
        this.texts = texts;
        row = new char[length];
        starts = new int[pieces];
        textOf = new int[pieces];
        stretchOf = new int[pieces];
    }

    static Pieces of(List<MinedText> texts) {
        int count = 0;
        int length = 1;
        for (MinedText text : texts) {
            count += text.stretches().size();
            for (Stretch stretch : text.stretches()) {
                length += stretch.span().length() + 1;
            }
        }
        Pieces pieces = new Pieces(texts, count, length);
        pieces.fill();
        return pieces;
    }

    /** The row opens with an end, so that every place has something before it. */
    private void fill() {
        int at = 1;
        int piece = 0;
        for (int i = 0; i < texts.size(); i++) {
            MinedText text = texts.get(i);
            for (int j = 0; j < text.stretches().size(); j++) {
                int start = text.stretches().get(j).span().start();
                int end = text.stretches().get(j).span().end();
                text.reading().getChars(start, end, row, at);
                lower(at, at + end - start);
                starts[piece] = at;
                textOf[piece] = i;
                stretchOf[piece++] = j;
                at += end - start + 1;
            }
        }
    }

    private void lower(int from, int to) {
        for (int i = from; i < to; i++) {
            row[i] = Character.toLowerCase(row[i]);
        }
    }

    /** Sorted by what begins there: every place where a word may begin. */
    SuffixArray array() {
        int[] places = new int[row.length];
        int count = 0;
        for (int i = 1; i < row.length; i++) {
            if (row[i] != SuffixArray.END && boundary(i)) {
                places[count++] = i;
            }
        }
        return new SuffixArray(row, Arrays.copyOf(places, count));
    }

    /** True unless a word or number written in letters or digits, or one character of two units, goes on over the place. */
    boolean boundary(int place) {
        return !(word(row[place - 1]) && word(row[place])) && !Character.isSurrogatePair(row[place - 1], row[place]);
    }

    private static boolean word(char unit) {
        return Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit);
    }

    int count() {
        return starts.length;
    }

    String phrase(int place, int length) {
        return new String(row, place, length);
    }

    char before(int place) {
        return row[place - 1];
    }

    char at(int place) {
        return row[place];
    }

    int pieceAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    int text(int piece) {
        return textOf[piece];
    }

    MinedText textAt(int piece) {
        return texts.get(textOf[piece]);
    }

    Stretch stretch(int piece) {
        return textAt(piece).stretches().get(stretchOf[piece]);
    }

    /** Where in its stored text a place of the row stands. */
    int offset(int place) {
        int piece = pieceAt(place);
        return stretch(piece).span().start() + place - starts[piece];
    }
}
