package org.readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.readout.model.Language;

/**
 * Words a mined phrase does not begin or end with: {@code phrase-edges.tsv}. Immutable and safe to share.
 *
 * <p>Columns: {@code language}, {@code edge} ({@code first}, {@code last} or {@code between}), {@code words}, {@code except}. Words in letters
 * stand apart; those in ideographs are the first or last characters.
 */
public final class PhraseEdges {
    private static final Set<String> COLUMNS = Set.of("language", "edge", "words", "except");

    private record Rule(List<String> words, List<String> except) {
        boolean met(String phrase, BiPredicate<String, String> stands) {
            return words.stream().anyMatch(word -> stands.test(phrase, word))
                    && except.stream().noneMatch(word -> stands.test(phrase, word));
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
            case "first" -> first.add(new Rule(row.list("words"), row.list("except")));
            case "last" -> last.add(new Rule(row.list("words"), row.list("except")));
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
        return phrase.equals(phrase.strip())
                && first.stream().noneMatch(rule -> rule.met(phrase, this::opens))
                && last.stream().noneMatch(rule -> rule.met(phrase, this::closes));
    }

    /** True of a character that belongs to neither of the phrases before and behind it. */
    public boolean between(char unit) {
        return between.indexOf(String.valueOf(unit)) >= 0;
    }

    private boolean opens(String phrase, String word) {
        return phrase.startsWith(word)
                && (!spaced || phrase.length() == word.length() || phrase.charAt(word.length()) == ' ');
    }

    private boolean closes(String phrase, String word) {
        int before = phrase.length() - word.length() - 1;
        return phrase.endsWith(word) && (!spaced || before < 0 || phrase.charAt(before) == ' ');
    }
}
