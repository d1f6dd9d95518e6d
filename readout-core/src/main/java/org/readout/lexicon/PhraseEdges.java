package org.readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.Language;

/**
 * Words a mined phrase does not begin or end with: {@code phrase-edges.tsv}. Immutable and safe to share.
 *
 * <p>Columns: {@code language}, {@code edge} ({@code first}, {@code last} or {@code between}), {@code words}, {@code except}. Words in letters
 * stand apart; those in ideographs are the first or last characters.
 */
public final class PhraseEdges {
    private static final Set<String> COLUMNS = Set.of("language", "edge", "words", "except");

    /** Units of the longest word of the table. */
    private static final int LONGEST = 8;

    private record Rule(Set<String> words, Set<String> except) {
        static Rule of(Row row) {
            for (String column : List.of("words", "except")) {
                if (row.list(column).stream().anyMatch(word -> word.length() > LONGEST)) {
                    throw row.error("column '" + column + "' has a word of more than " + LONGEST + " characters");
                }
            }
            return new Rule(Set.copyOf(row.list("words")), Set.copyOf(row.list("except")));
        }
    }

    private final List<Rule> first = new ArrayList<>();
    private final List<Rule> last = new ArrayList<>();
    private final StringBuilder between = new StringBuilder();
    private final boolean spaced;

    private PhraseEdges(Source source, Language language) {
        spaced = !language.equals(Language.CHINESE);
        for (Row row : source.rows("phrase-edges.tsv", COLUMNS)) {
            if (row.text("language").equals(language.tag())) {
                add(row, row.text("edge"));
            }
        }
    }

    private void add(Row row, String edge) {
        switch (edge) {
            case "first" -> first.add(Rule.of(row));
            case "last" -> last.add(Rule.of(row));
            case "between" -> between.append(String.join("", row.list("words")));
            default -> throw row.error("'" + edge + "' is no edge; write first, last or between");
        }
    }

    /** @throws LexiconException naming file and line of the first error */
    public static PhraseEdges read(Source source, Language language) {
        return new PhraseEdges(source, language);
    }

    /** True of a phrase that neither begins nor ends amid something, nor with a space. */
    public boolean whole(String phrase) {
        if (!phrase.equals(phrase.strip())) {
            return false;
        }
        for (Rule rule : first) {
            if (opens(phrase, rule.words()) && !opens(phrase, rule.except())) {
                return false;
            }
        }
        for (Rule rule : last) {
            if (closes(phrase, rule.words()) && !closes(phrase, rule.except())) {
                return false;
            }
        }
        return true;
    }

    /** True of a character that belongs to neither of the phrases before and behind it. */
    public boolean between(char unit) {
        return between.indexOf(String.valueOf(unit)) >= 0;
    }

    private boolean opens(String phrase, Set<String> words) {
        for (int end = 1; end <= Math.min(LONGEST, phrase.length()); end++) {
            boolean apart = !spaced || end == phrase.length() || phrase.charAt(end) == ' ';
            if (apart && words.contains(phrase.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(String phrase, Set<String> words) {
        for (int from = phrase.length() - 1; from >= Math.max(0, phrase.length() - LONGEST); from--) {
            boolean apart = !spaced || from == 0 || phrase.charAt(from - 1) == ' ';
            if (apart && words.contains(phrase.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
