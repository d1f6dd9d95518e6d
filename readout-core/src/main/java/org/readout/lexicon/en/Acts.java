package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Codes;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/**
 * Verbs and nouns that tell of acts: {@code en/acts.tsv}, {@code en/act-nouns.tsv}, {@code en/act-compositions.tsv}, {@code
 * en/act-words.tsv}, {@code en/act-noun-operations.tsv}, {@code en/actor-nouns.tsv}. Immutable and safe to share.
 */
public final class Acts {
    /** What becomes of an act under an operation. */
    public sealed interface Outcome {
        /** It is another act. */
        record Becomes(ActCode code) implements Outcome {}

        /** It stays what it is. */
        record Stays() implements Outcome {}

        /** It is no act. */
        record Nothing() implements Outcome {}
    }

    private record Below(String op, String act) {}

    private final ActFrames frames = new ActFrames();
    private final Map<String, List<ActNoun>> nouns = new HashMap<>();
    private final Map<Below, Outcome> outcomes = new HashMap<>();
    private final ActClasses classes;
    private final Map<String, String> operations = new HashMap<>();
    private final Set<String> actors = new HashSet<>();
    private final Set<String> triggers = new HashSet<>();
    private final Codes codes;

    private Acts(Lexicon lexicon) {
        Source source = lexicon.source();
        codes = lexicon.codes();
        classes = ActClasses.read(source);
        source.rows("en/act-noun-operations.tsv", Set.of("nouns", "op"))
                .forEach(row -> row.list("nouns").forEach(noun -> operations.put(noun, row.text("op"))));
        source.rows("en/actor-nouns.tsv", Set.of("nouns")).forEach(row -> actors.addAll(row.list("nouns")));
        source.rows("en/act-compositions.tsv", Set.of("op", "act", "cameo", "type"))
                .forEach(row -> outcomes.put(new Below(row.text("op"), row.text("act")), outcome(row)));
        source.rows("en/act-nouns.tsv", Set.of("nouns", "cameo", "mode", "target", "alone", "type"))
                .forEach(this::noun);
        source.rows(
                        "en/acts.tsv",
                        Set.of("verbs", "object", "with", "op", "at", "cameo", "mode", "target", "source", "type"))
                .forEach(this::verb);
        triggers.addAll(all("must"));
        Verbs.read(source).forms().forEach((form, verb) -> {
            if (frames.tells(verb.verb().lemma())) {
                triggers.add(form);
            }
        });
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static Acts read(Lexicon lexicon) {
        return new Acts(lexicon);
    }

    /** The constructions of a verb, those with conditions first. */
    public List<ActFrame> frames(String lemma) {
        return frames.of(lemma);
    }

    /** The acts nouns with this head tell of, those of several words first. */
    public List<ActNoun> nouns(String head) {
        return nouns.getOrDefault(head, List.of());
    }

    /** What an operation ({@code agree}, {@code will} …) makes of an act: by its code, else by its type. */
    public Outcome under(String op, ActCode act) {
        Outcome byType = outcomes.getOrDefault(new Below(op, act.type()), new Outcome.Stays());
        return outcomes.getOrDefault(new Below(op, act.cameo()), byType);
    }

    /** What a noun with an infinitive does with the act below it ("the refusal to sign"): an operation, or {@code pass}; empty if nothing. */
    public Optional<String> operation(String noun) {
        return Optional.ofNullable(operations.get(noun));
    }

    /** True of a noun for people or a body that can act. */
    public boolean actor(String noun) {
        return actors.contains(noun);
    }

    /** True of a word of a class of {@code act-words.tsv}. */
    public boolean in(String wordClass, String word) {
        return classes.in(wordClass, word);
    }

    /** The words of a class of {@code act-words.tsv}, in its order. */
    public List<String> all(String wordClass) {
        return classes.all(wordClass);
    }

    /** The lower-case words that may tell of an act, in every form; a sentence without one tells of none. */
    Set<String> words() {
        Set<String> words = new HashSet<>(triggers);
        words.addAll(frames.words());
        for (String noun : nouns.keySet()) {
            words.add(noun);
            words.add(noun + "s");
            if (noun.endsWith("y")) {
                words.add(noun.substring(0, noun.length() - 1) + "ies");
            }
        }
        return words;
    }

    /** The nouns for people and bodies that can act, in the singular. */
    Set<String> actors() {
        return Set.copyOf(actors);
    }

    private Outcome outcome(Row row) {
        String cameo = row.optional("cameo");
        if (cameo == null) {
            return new Outcome.Stays();
        }
        return cameo.equals("none") ? new Outcome.Nothing() : new Outcome.Becomes(ActCode.of(row, codes, null));
    }

    private void noun(Row row) {
        ActCode code = ActCode.of(row, codes);
        for (String form : row.list("nouns")) {
            List<String> words = List.of(form.split(" "));
            String alone = row.optional("alone");
            ActNoun noun = new ActNoun(words, code, row.list("target"), alone != null, "text".equals(alone));
            List<ActNoun> same = nouns.computeIfAbsent(words.get(words.size() - 1), head -> new ArrayList<>());
            same.add(noun);
            same.sort(Comparator.comparing(one -> -one.words().size()));
        }
    }

    private void verb(Row row) {
        new ActLine(row, classes, codes).frames().forEach(frames::add);
    }
}
