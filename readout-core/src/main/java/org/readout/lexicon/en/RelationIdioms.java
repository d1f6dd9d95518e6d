package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Direction;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * Turns of phrase for where relations go, {@code en/relation-idioms.tsv}, found by the lemmas they are made of. Immutable and safe
 * to share.
 */
public final class RelationIdioms {
    private static final String FILE = "en/relation-idioms.tsv";
    private static final String GAP = "*";
    /** Most words that may stand where a line leaves a gap. */
    private static final int WIDEST = 4;

    private final WordTable<List<Idiom>> byFirst;
    private final Set<String> telling = new HashSet<>();
    /** True of the words of {@link #telling}. */
    private final WordTable<Boolean> tells;

    private RelationIdioms(Source source) {
        Map<String, List<Idiom>> first = new HashMap<>();
        source.rows(FILE, Set.of("words", "direction", "about")).forEach(row -> add(row, first));
        byFirst = WordTable.of(first);
        first.values().forEach(idioms -> idioms.forEach(idiom -> telling.addAll(idiom.telling())));
        tells = WordTable.of(telling.stream().collect(Collectors.toMap(word -> word, word -> true)));
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    static RelationIdioms read(Source source) {
        return new RelationIdioms(source);
    }

    /** @param telling the words of its longest part, one of which stands where it does */
    private record Idiom(List<List<String>> words, Direction direction, boolean anywhere, List<String> telling) {}

    /**
     * A turn of phrase in a sentence.
     *
     * @param first index of its first token
     * @param last index of its last token
     * @param direction which way it has relations go
     * @param anywhere false if its clause must be about states or their relations
     */
    public record Hit(int first, int last, Direction direction, boolean anywhere) {
        private boolean within(Hit other) {
            return other.first <= first && last <= other.last && other.last - other.first > last - first;
        }
    }

    private static void add(Row row, Map<String, List<Idiom>> byFirst) {
        Direction direction = Direction.valueOf(row.text("direction").toUpperCase(Locale.ROOT));
        for (String words : row.list("words")) {
            List<List<String>> parts = Stream.of(words.split(" "))
                    .map(word -> List.of(word.split("/")))
                    .toList();
            Idiom idiom = new Idiom(parts, direction, row.text("about").equals("any"), longest(parts));
            parts.get(0).forEach(first -> byFirst.computeIfAbsent(first, key -> new ArrayList<>())
                    .add(idiom));
        }
    }

    /** Of each turn of phrase the words, in lower case, of its longest part: it stands in no sentence that has none of them. */
    Set<String> telling() {
        return Set.copyOf(telling);
    }

    private static List<String> longest(List<List<String>> words) {
        return words.stream()
                .filter(part -> !part.get(0).equals(GAP))
                .max(Comparator.comparingInt(
                        part -> part.stream().mapToInt(String::length).min().orElse(0)))
                .orElse(List.of());
    }

    /** Those of a sentence, the longest of those that hold each other, in text order. */
    public List<Hit> in(Syntax syntax) {
        Set<String> told = told(syntax);
        if (told.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < syntax.tokens().size(); at++) {
            for (Idiom idiom : opening(syntax.token(at))) {
                if (stands(idiom, told)) {
                    hit(syntax, at, idiom, hits);
                }
            }
        }
        if (hits.isEmpty()) {
            return hits;
        }
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(hit::within))
                .sorted(Comparator.comparingInt(Hit::first))
                .toList();
    }

    /** The words of a sentence, as they stand and as lemmas, that idioms have as their longest. */
    private Set<String> told(Syntax syntax) {
        Set<String> told = Set.of();
        for (Token token : syntax.tokens()) {
            if (tells.lists(token.lower()) || tells.lists(lemma(token))) {
                told = told.isEmpty() ? new HashSet<>() : told;
                told.add(token.lower());
                told.add(lemma(token));
            }
        }
        return told;
    }

    private static boolean stands(Idiom idiom, Set<String> told) {
        for (String word : idiom.telling()) {
            if (told.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The idioms that may begin with a token, by its lemma or as it stands; each once. */
    private List<Idiom> opening(Token token) {
        String lemma = lemma(token);
        String text = token.lower();
        List<Idiom> byLemma = byFirst.get(lemma, List.of());
        List<Idiom> byText = text.equals(lemma) ? List.of() : byFirst.get(text, List.of());
        if (byLemma.isEmpty() || byText.isEmpty()) {
            return byLemma.isEmpty() ? byText : byLemma;
        }
        return Stream.concat(byLemma.stream(), byText.stream()).distinct().toList();
    }

    private static void hit(Syntax syntax, int first, Idiom idiom, List<Hit> hits) {
        int last = end(syntax, first, idiom.words(), 0);
        if (last >= 0) {
            hits.add(new Hit(first, last, idiom.direction(), idiom.anywhere()));
        }
    }

    /** Index of the last token if the words from one on stand at a token; -1 if they do not. */
    private static int end(Syntax syntax, int at, List<List<String>> words, int from) {
        if (from == words.size()) {
            return at - 1;
        }
        if (words.get(from).get(0).equals(GAP)) {
            for (int skipped = 0; skipped <= WIDEST && passable(syntax, at, skipped); skipped++) {
                int last = end(syntax, at + skipped, words, from + 1);
                if (last >= 0) {
                    return last;
                }
            }
            return -1;
        }
        if (at >= syntax.tokens().size()) {
            return -1;
        }
        return fits(syntax.token(at), words.get(from))
                ? end(syntax, at + 1, words, from + 1)
                : manner(syntax.token(at)) && from > 0 ? end(syntax, at + 1, words, from) : -1;
    }

    /** "Drew visibly closer": such a word may stand anywhere within. */
    private static boolean manner(Token token) {
        return token.tag() == Tag.ADV && token.text().endsWith("ly");
    }

    private static boolean passable(Syntax syntax, int at, int skipped) {
        return skipped == 0
                || at + skipped < syntax.tokens().size()
                        && syntax.token(at + skipped - 1).tag() != Tag.PUNCT;
    }

    private static boolean fits(Token token, List<String> words) {
        return words.contains(token.lower()) || words.contains(lemma(token));
    }

    /** The lemma of a name is the name. */
    private static String lemma(Token token) {
        return token.tag() == Tag.PROPN ? token.lower() : token.lemma();
    }
}
