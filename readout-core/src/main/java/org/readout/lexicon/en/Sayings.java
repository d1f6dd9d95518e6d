package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/**
 * Words by which a text reports speech: {@code en/sayings.tsv}, {@code en/speech-nouns.tsv}, {@code en/speech-words.tsv}.
 * Immutable and safe to share.
 */
public final class Sayings {
    private static final Set<String> COLUMNS = Set.of("verbs", "needs", "stance", "grade", "restated", "to", "kind");

    private final Map<String, List<SpeechFrame>> frames = new HashMap<>();
    private final WordTable<List<SpeechFrame>> byVerb;
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Pattern pointing;

    private Sayings(Source source) {
        source.rows("en/sayings.tsv", COLUMNS).forEach(this::verbs);
        byVerb = WordTable.of(frames);
        source.rows("en/speech-nouns.tsv", Set.of("nouns", "stance"))
                .forEach(row -> row.list("nouns").forEach(noun -> nouns.put(noun, row.text("stance"))));
        source.rows("en/speech-words.tsv", Set.of("class", "words"))
                .forEach(row -> classes.put(row.text("class"), new HashSet<>(row.list("words"))));
        pointing = Pattern.compile("\\b(?:%s|the (?:%s)s?)[.,;\"]*$|\\b(?:%s|the (?:%s))\\b"
                .formatted(any("stands_for"), any("told_thing"), any("points"), any("told_move")));
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static Sayings read(Source source) {
        return new Sayings(source);
    }

    /** The constructions of a verb, those of several words first, else in the order of the table. */
    public List<SpeechFrame> frames(String lemma) {
        return byVerb.get(lemma, List.of());
    }

    /** The stance a noun holds: <i>support</i> of <i>opposition</i>; empty if none. */
    public Optional<String> stance(String noun) {
        return Optional.ofNullable(nouns.get(noun));
    }

    /** Verbs and nouns that may tell of something said, as the tables write them, verbs that no other table inflects in all forms. */
    Set<String> words() {
        Set<String> words = new HashSet<>(nouns.keySet());
        nouns.keySet().forEach(noun -> words.add(Plural.of(noun)));
        frames.keySet().forEach(verb -> {
            Inflected inflected = new Inflected(verb);
            words.add(verb);
            words.add(inflected.thirdPerson());
            words.addAll(inflected.ing());
            words.addAll(inflected.past());
        });
        return words;
    }

    /** True if a word is of a class of {@code en/speech-words.tsv}. */
    public boolean is(String kind, String word) {
        return classes.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Finds words that stand for what was told before, at the end of a text: "condemned the move". */
    public Pattern pointing() {
        return pointing;
    }

    private String any(String kind) {
        return classes.getOrDefault(kind, Set.of()).stream().sorted().collect(Collectors.joining("|"));
    }

    private void verbs(Row row) {
        for (String verb : row.list("verbs")) {
            List<String> words = List.of(verb.split(" "));
            SpeechFrame frame = new SpeechFrame(
                    words,
                    needs(row),
                    row.text("stance"),
                    row.number("grade"),
                    row.optional("restated") != null,
                    row.list("to"),
                    kind(row));
            List<SpeechFrame> all = frames.computeIfAbsent(words.get(0), lemma -> new ArrayList<>());
            all.add(words.size() > 1 ? longer(all) : all.size(), frame);
        }
    }

    private static int longer(List<SpeechFrame> frames) {
        return (int) frames.stream().filter(frame -> frame.words().size() > 1).count();
    }

    /** Bars within brackets separate nouns, not needs. */
    private static List<String> needs(Row row) {
        String cell = row.optional("needs");
        return cell == null ? List.of() : List.of(cell.split("\\|(?![^\\[]*\\])"));
    }

    private static SpeechFrame.Kind kind(Row row) {
        try {
            return SpeechFrame.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown kind '" + row.text("kind")
                    + "'; write said, held, view, refused, joint, conveyed, passed or unsaid");
        }
    }
}
