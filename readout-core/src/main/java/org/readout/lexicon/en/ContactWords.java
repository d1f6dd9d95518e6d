package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Status;

/**
 * Words that tell of contacts and of whether they take place: {@code en/contact-verbs.tsv}, {@code en/contact-nouns.tsv},
 * {@code en/contact-governors.tsv}, {@code en/contact-apart.tsv}, {@code en/contact-words.tsv}. Immutable and safe to share.
 */
public final class ContactWords {
    /** Stands for every verb. */
    private static final String ANY = "*";

    private record Governor(String type, String word) {}

    private final Map<String, List<ContactVerb>> verbs = new HashMap<>();
    private final Map<String, List<ContactNoun>> nouns = new HashMap<>();
    private final WordTable<List<ContactVerb>> byVerb;
    private final WordTable<List<ContactNoun>> byNoun;
    private final Map<Governor, Status> governors = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Set<String> triggers = new HashSet<>();
    private final WordKinds kinds;

    private ContactWords(Source source) {
        source.rows("en/contact-verbs.tsv", Set.of("verbs", "pattern", "object", "to", "format", "host"))
                .forEach(this::verb);
        source.rows("en/contact-nouns.tsv", Set.of("nouns", "kind", "format", "alone"))
                .forEach(this::noun);
        byVerb = WordTable.of(verbs);
        byNoun = WordTable.of(nouns);
        source.rows("en/contact-governors.tsv", Set.of("words", "class", "status"))
                .forEach(this::governor);
        source.rows("en/contact-apart.tsv", Set.of("words", "class"))
                .forEach(row -> apart.computeIfAbsent(row.text("class"), type -> new HashSet<>())
                        .addAll(row.list("words")));
        kinds = WordKinds.read(source, "en/contact-words.tsv");
        Verbs.read(source).forms().forEach((form, verb) -> {
            if (verbs.containsKey(verb.verb().lemma())) {
                triggers.add(form);
            }
        });
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static ContactWords read(Source source) {
        return new ContactWords(source);
    }

    private void verb(Row row) {
        for (String verb : row.list("verbs")) {
            ContactVerb line = ContactVerb.of(verb, row);
            verbs.computeIfAbsent(line.words().get(0), lemma -> new ArrayList<>())
                    .add(line);
            verbs.get(line.words().get(0)).sort(Comparator.comparing(one -> !one.phrasal()));
            triggers.add(line.words().get(0));
        }
    }

    private void noun(Row row) {
        for (String noun : row.list("nouns")) {
            List<String> words = List.of(noun.split(" "));
            String head = words.get(words.size() - 1);
            boolean alone = "yes".equals(row.optional("alone"));
            List<ContactNoun> same = nouns.computeIfAbsent(head, h -> new ArrayList<>());
            same.add(new ContactNoun(words, row.text("kind"), row.text("format"), alone));
            same.sort(Comparator.comparingInt(one -> -one.words().size()));
            triggers.add(head);
            triggers.add(head + "s");
        }
    }

    private void governor(Row row) {
        Status status = Status.valueOf(row.text("status").toUpperCase(Locale.ROOT));
        row.list("words").forEach(word -> governors.put(new Governor(row.text("class"), word), status));
    }

    /** The constructions of a verb, in the order of the table. */
    public List<ContactVerb> verbs(String lemma) {
        return byVerb.get(lemma, List.of());
    }

    /** The constructions of any verb. */
    public List<ContactVerb> anyVerb() {
        return verbs(ANY);
    }

    /**
     * True of what does not put people together though one does it "with" another.
     *
     * @param type class of the table
     */
    public boolean apart(String type, String lemma) {
        return apart.getOrDefault(type, Set.of()).contains(lemma);
    }

    /** True of a word a single rule asks for, by its kind in {@code en/contact-words.tsv}. */
    public boolean is(String kind, String word) {
        return kinds.is(kind, word);
    }

    /** True of a word, or the first of several, that such a kind lists: a cheap question to ask before a dear one. */
    public boolean begins(String kind, String word) {
        return kinds.begins(kind, word);
    }

    /** The words of such a kind. */
    public Set<String> of(String kind) {
        return kinds.of(kind);
    }

    /** The contacts nouns with this head tell of, those of several words first. */
    public List<ContactNoun> nouns(String head) {
        return byNoun.get(head, List.of());
    }

    /**
     * What a word over the words for a contact makes of it.
     *
     * @param type {@code verb}, {@code predicate}, {@code noun}, {@code adjective} or {@code happening}
     */
    public Optional<Status> governor(String type, String word) {
        return Optional.ofNullable(governors.get(new Governor(type, word)));
    }

    /** The lower-case words that may tell of a contact, in every form; a sentence without one tells of none. */
    Set<String> words() {
        return Set.copyOf(triggers);
    }

    /** The prepositions by which any verb may tell of a contact, if people are named beside them. */
    Set<String> anywhere() {
        return anyVerb().stream().flatMap(verb -> verb.to().stream()).collect(Collectors.toSet());
    }
}
