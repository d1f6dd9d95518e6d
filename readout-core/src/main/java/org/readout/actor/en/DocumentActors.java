package org.readout.actor.en;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.NamedActor;
import org.readout.model.Person;

/**
 * Whom the phrases of one document name, as {@link ActorReader} says. Its readers ask for the same phrases again and again; each
 * is read once and kept as long as the document is. Confined to one document and one thread.
 */
public final class DocumentActors {
    private final ActorReader reader;
    private final @Nullable LocalDate day;
    private final Map<Asked, NamedActor> named = new HashMap<>();
    private final Map<Person, NamedActor> people = new HashMap<>();

    /** @param home absent if the text is about no state in particular */
    private record Asked(String phrase, @Nullable Country home) {}

    /** @param day the day the document is of; absent if not known */
    public DocumentActors(ActorReader reader, @Nullable LocalDate day) {
        this.reader = reader;
        this.day = day;
    }

    /** The day the document is of; absent if not known. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** Whom the words of one noun phrase name. */
    public NamedActor named(String phrase) {
        return named(phrase, null);
    }

    /** Likewise, within a text about a state. */
    public NamedActor named(String phrase, @Nullable Country home) {
        return named.computeIfAbsent(new Asked(phrase, home), asked -> reader.named(phrase, day, home));
    }

    /** What a person is by what is known from elsewhere. */
    public NamedActor of(Person person) {
        return people.computeIfAbsent(person, one -> reader.of(one, day));
    }
}
