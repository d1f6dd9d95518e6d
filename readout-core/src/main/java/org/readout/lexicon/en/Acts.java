package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Before a verb that has to be negated. */
    private static final String NOT = "not ";

    /** Before a verb that has to be to come. */
    private static final String WILL = "will ";

    private static final String WONT = WILL + NOT;

    /** Auxiliaries whose forms {@code verbs.tsv} does not list: "be" is known by the adjective behind it. */
    private static final String BE = "be";

    private static final String HAVE = "have";
    private static final String HAS = "has";

    private record Below(String op, String act) {}

    private final Map<String, List<ActFrame>> frames = new HashMap<>();
    private final Map<String, List<ActNoun>> nouns = new HashMap<>();
    private final Map<Below, Outcome> outcomes = new HashMap<>();
    private final Map<String, List<String>> classes = new HashMap<>();
    /** The classes of each word: few words are of any. */
    private final Map<String, Set<String>> classesOf = new HashMap<>();

    private final Map<String, String> operations = new HashMap<>();
    private final Set<String> actors = new HashSet<>();
    private final Set<String> triggers = new HashSet<>();
    private final Codes codes;

    private Acts(Lexicon lexicon) {
        Source source = lexicon.source();
        codes = lexicon.codes();
        source.rows("en/act-words.tsv", Set.of("class", "words"))
                .forEach(row -> classes.put(row.text("class"), row.list("words")));
        classes.forEach((wordClass, words) -> words.forEach(
                word -> classesOf.computeIfAbsent(word, one -> new HashSet<>()).add(wordClass)));
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
            if (frames.getOrDefault(verb.verb().lemma(), List.of()).stream().anyMatch(Acts::tells)) {
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
        return frames.getOrDefault(lemma, List.of());
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
        Set<String> of = classesOf.get(word);
        return of != null && of.contains(wordClass);
    }

    /** The words of a class of {@code act-words.tsv}, in its order. */
    public List<String> all(String wordClass) {
        return classes.getOrDefault(wordClass, List.of());
    }

    /** The lower-case words that may tell of an act, in every form; a sentence without one tells of none. */
    Set<String> words() {
        Set<String> words = new HashSet<>(triggers);
        frames.getOrDefault(BE, List.of()).stream()
                .filter(frame -> tells(frame) && frame.words().size() > 1)
                .forEach(frame -> words.add(frame.words().get(1)));
        if (frames.containsKey(HAVE)) {
            words.add(HAS);
        }
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

    private static boolean tells(ActFrame frame) {
        return frame.code() != null;
    }

    private Outcome outcome(Row row) {
        String cameo = row.optional("cameo");
        if (cameo == null) {
            return new Outcome.Stays();
        }
        return cameo.equals("none")
                ? new Outcome.Nothing()
                : new Outcome.Becomes(code(row, row.optional("type"), null));
    }

    private void noun(Row row) {
        ActCode code = code(row, row.optional("type"), row.optional("mode"));
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
        for (String form : row.list("verbs")) {
            ActFrame.Mood mood = mood(form);
            List<String> told = List.of(form.split(" "));
            List<String> words = told.subList(mood.words(), told.size());
            ActFrame frame = new ActFrame(
                    mood,
                    words,
                    nouns(row, row.list("object")),
                    governed(row),
                    op(row),
                    row.list("at"),
                    row.optional("cameo") == null ? null : code(row, row.optional("type"), row.optional("mode")),
                    row.optional("source") == null ? "" : row.text("source"),
                    row.list("target"));
            frames.computeIfAbsent(words.get(0), lemma -> new ArrayList<>()).add(frame);
        }
    }

    private static ActFrame.Mood mood(String form) {
        if (form.startsWith(WONT)) {
            return ActFrame.Mood.WONT;
        }
        if (form.startsWith(NOT)) {
            return ActFrame.Mood.NOT;
        }
        return form.startsWith(WILL) ? ActFrame.Mood.WILL : ActFrame.Mood.ANY;
    }

    private static ActFrame.Op op(Row row) {
        String op = row.text("op").toUpperCase(Locale.ROOT);
        return Stream.of(ActFrame.Op.values())
                .filter(known -> known.name().equals(op))
                .findFirst()
                .orElseThrow(() -> row.error("'" + row.text("op") + "' is no operation; see the head of the file"));
    }

    private Map<String, ActFrame.Nouns> governed(Row row) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String cell : row.list("with")) {
            int colon = cell.indexOf(':');
            Set<String> same = words.computeIfAbsent(
                    colon < 0 ? cell : cell.substring(0, colon), preposition -> new LinkedHashSet<>());
            if (colon >= 0) {
                same.add(cell.substring(colon + 1));
            }
        }
        return words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> nouns(row, List.copyOf(entry.getValue()))));
    }

    private ActFrame.Nouns nouns(Row row, List<String> cells) {
        if (cells.isEmpty()) {
            return ActFrame.Nouns.WHATEVER;
        }
        Set<ActFrame.Need> needs = new HashSet<>();
        Set<List<String>> words = new HashSet<>();
        for (String cell : cells) {
            switch (cell) {
                case "any" -> needs.add(ActFrame.Need.ANY);
                case "actor" -> needs.add(ActFrame.Need.ACTOR);
                case "named" -> needs.add(ActFrame.Need.NAMED);
                case "none" -> needs.add(ActFrame.Need.NONE);
                default -> words(row, cell).forEach(word -> words.add(List.of(word.split(" "))));
            }
        }
        if (!words.isEmpty()) {
            needs.add(ActFrame.Need.WORD);
        }
        return ActFrame.Nouns.of(needs, words);
    }

    private List<String> words(Row row, String cell) {
        if (!cell.startsWith("@")) {
            return List.of(cell);
        }
        List<String> words = classes.get(cell.substring(1));
        if (words == null) {
            throw row.error("'" + cell + "' is no class of act-words.tsv; add it there");
        }
        return words;
    }

    private ActCode code(Row row, @Nullable String type, @Nullable String mode) {
        String cameo = row.text("cameo");
        if (!codes.has(cameo)) {
            throw row.error("CAMEO code '" + cameo + "' is not in cameo.tsv");
        }
        String converted = type == null ? codes.type(cameo).orElse(null) : type;
        if (converted == null) {
            throw row.error("CAMEO code '" + cameo + "' has no PLOVER type; name one in column 'type'");
        }
        return new ActCode(cameo, converted, mode == null ? codes.mode(cameo).orElse(null) : mode);
    }
}
