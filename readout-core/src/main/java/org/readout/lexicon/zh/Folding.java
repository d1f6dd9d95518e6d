package org.readout.lexicon.zh;

import java.text.Normalizer;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/**
 * Folds a text into the characters the Chinese tables are written in: traditional to simplified, full-width letters and
 * digits to half-width, other shapes of a mark or an ideograph to the usual one. Every UTF-16 unit becomes one unit, so that
 * an offset into the folded text is one into the original; surrogates stay as they are. Immutable and safe to share.
 *
 * <p>Files: {@code zh/traditional.tsv}, {@code zh/variants.tsv}.
 */
public final class Folding {
    private static final int FULL_WIDTH = 0xFEE0;
    private static final String HALF_WIDTH_MARKS = ",:;";

    private final char[] folded = new char[Character.MAX_VALUE + 1];

    private Folding() {
        for (int c = 0; c < folded.length; c++) {
            folded[c] = (char) c;
        }
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of a cell that is not one character */
    static Folding read(Source source) {
        Folding folding = new Folding();
        for (String file : new String[] {"zh/traditional.tsv", "zh/variants.tsv"}) {
            source.rows(file, Set.of("from", "to")).forEach(row -> folding.folded[unit(row, "from")] = unit(row, "to"));
        }
        folding.compatibility();
        return folding;
    }

    /** The folded text, as long as the original; the very same string if nothing in it is folded. */
    public String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i) != text.charAt(i)) {
                return foldFrom(text, i);
            }
        }
        return text;
    }

    private String foldFrom(String text, int first) {
        char[] units = text.toCharArray();
        for (int i = first; i < units.length; i++) {
            units[i] = at(text, i);
        }
        return new String(units);
    }

    private char at(String text, int i) {
        char c = text.charAt(i);
        return HALF_WIDTH_MARKS.indexOf(c) >= 0 && besideIdeograph(text, i) ? (char) (c + FULL_WIDTH) : folded[c];
    }

    /** 会见金正恩,双方: a comma as good as ，; that of 10,000 stays what it is. */
    private static boolean besideIdeograph(String text, int i) {
        return (i > 0 && Character.isIdeographic(text.charAt(i - 1)))
                || (i + 1 < text.length() && Character.isIdeographic(text.charAt(i + 1)));
    }

    /** After the tables: the usual shape of a compatibility ideograph may be a traditional character. */
    private void compatibility() {
        normalise('\u2F00', '\u2FD5');
        normalise('\uF900', '\uFAFF');
        normalise('０', '９');
        normalise('Ａ', 'Ｚ');
        normalise('ａ', 'ｚ');
    }

    private void normalise(char from, char to) {
        for (int c = from; c <= to; c++) {
            String plain = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
            folded[c] = plain.length() == 1 ? folded[plain.charAt(0)] : (char) c;
        }
    }

    private static char unit(Row row, String column) {
        String cell = row.text(column);
        if (cell.length() != 1 || Character.isSurrogate(cell.charAt(0))) {
            throw row.error("'" + cell + "' in column '" + column + "' must be one character of the basic plane");
        }
        return cell.charAt(0);
    }
}
