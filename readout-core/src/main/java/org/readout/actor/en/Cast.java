package org.readout.actor.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.readout.model.Annotated;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;

/**
 * The people of one English document: who is named at a span, and whom words that name nobody mean. Made once per document, in
 * time linear in its mentions; immutable and safe to share. Spans are offsets of the stored text.
 */
public final class Cast {
    private final NavigableMap<Integer, Mention.OfPerson> names = new TreeMap<>();
    private final NavigableMap<Integer, Mention.OfPerson> titled = new TreeMap<>();
    private final NavigableMap<Integer, Mention.OfReference> references = new TreeMap<>();
    private final Map<String, List<Office>> offices = new HashMap<>();

    private Cast(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention instanceof Mention.OfPerson person) {
                names.put(person.name().start(), person);
                titled.putIfAbsent(person.span().start(), person);
                offices.computeIfAbsent(person.person().id(), id -> new ArrayList<>())
                        .addAll(person.offices());
            } else if (mention instanceof Mention.OfReference reference) {
                references.put(reference.span().start(), reference);
            }
        }
    }

    public static Cast of(Annotated annotated) {
        return new Cast(annotated.mentions());
    }

    /**
     * Whom a noun phrase means: whose name or title its head belongs to, else whom it refers to. In text order, each person
     * once; empty if it means nobody the text names, or that is not certain.
     */
    public List<Mention.OfPerson> meant(Phrase phrase) {
        return at(phrase.head().span());
    }

    /** Whom the word means that stands here: part of a name, of a title beside one, or of words that refer to people. */
    public List<Mention.OfPerson> at(Span word) {
        return holding(names, word, Mention.OfPerson::name)
                .or(() -> holding(titled, word, Mention.OfPerson::span))
                .map(List::of)
                .orElseGet(() -> referred(word));
    }

    /** The people named within a stretch, in text order, each person once. */
    public List<Mention.OfPerson> named(Span stretch) {
        Map<String, Mention.OfPerson> named = new LinkedHashMap<>();
        names.subMap(stretch.start(), stretch.end()).values().stream()
                .filter(person -> stretch.contains(person.name()))
                .forEach(person -> named.putIfAbsent(person.person().id(), person));
        return List.copyOf(named.values());
    }

    /** The people named within a stretch or referred to there, in text order, each person once. */
    public List<Mention.OfPerson> told(Span stretch) {
        Map<Integer, Mention.OfPerson> places = new TreeMap<>();
        named(stretch).forEach(person -> places.put(person.name().start(), person));
        references.subMap(stretch.start(), stretch.end()).values().stream()
                .filter(reference -> stretch.contains(reference.span()))
                .forEach(reference -> {
                    for (int i = 0; i < reference.people().size(); i++) {
                        places.putIfAbsent(
                                reference.span().start() + i, reference.people().get(i));
                    }
                });
        Map<String, Mention.OfPerson> told = new LinkedHashMap<>();
        places.values().forEach(person -> told.putIfAbsent(person.person().id(), person));
        return List.copyOf(told.values());
    }

    /** Every office the document states of a person, in text order. */
    public List<Office> offices(Person person) {
        return List.copyOf(offices.getOrDefault(person.id(), List.of()));
    }

    private List<Mention.OfPerson> referred(Span word) {
        Map.Entry<Integer, Mention.OfReference> before = references.floorEntry(word.start());
        return before != null && before.getValue().span().contains(word)
                ? before.getValue().people()
                : List.of();
    }

    private static Optional<Mention.OfPerson> holding(
            NavigableMap<Integer, Mention.OfPerson> mentions, Span word, Function<Mention.OfPerson, Span> words) {
        return Optional.ofNullable(mentions.floorEntry(word.start()))
                .map(Map.Entry::getValue)
                .filter(person -> words.apply(person).contains(word));
    }
}
