package org.readout.actor.en;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.model.NamedActor;
import org.readout.model.Person;

/** Whom a phrase names, at a date; see the package. Immutable and safe to share. */
public final class ActorReader {
    private final ActorTables tables;

    private ActorReader(ActorTables tables) {
        this.tables = tables;
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static ActorReader read(Lexicon lexicon) {
        return new ActorReader(ActorTables.read(lexicon));
    }

    /**
     * Whom the words of one noun phrase name.
     *
     * @param day the day the words are of; absent if not known
     */
    public NamedActor named(String phrase, @Nullable LocalDate day) {
        return named(phrase, day, null);
    }

    /**
     * Likewise, within a text about a state: a body or a family name of several states is taken for its own, and a phrase that
     * names no state ("the army") is of it.
     */
    public NamedActor named(String phrase, @Nullable LocalDate day, @Nullable Country home) {
        Folded text = Folded.of(phrase);
        List<SegmentReading> segments = Segmenter.segments(text, tables.forms()).stream()
                .map(segment -> new SegmentReading(text, segment, day, home))
                .toList();
        return new PhraseReading(segments, day, home).actor();
    }

    /** What a person is on a day by what is known from elsewhere. */
    public NamedActor of(Person person, @Nullable LocalDate day) {
        Optional<Naming.Known> known = tables.person(person.id()).or(() -> byName(person));
        return known.map(one -> PhraseReading.of(one, day)).orElse(new NamedActor(null, null, person, List.of()));
    }

    private Optional<Naming.Known> byName(Person person) {
        return Optional.ofNullable(person.en())
                .flatMap(name -> tables.person(Folded.of(name).letters()));
    }
}
