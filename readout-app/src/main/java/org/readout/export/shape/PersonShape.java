package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.model.Person;

/** A person with the names known. */
public record PersonShape(String id, @Nullable String zh, @Nullable String en, @Nullable String ko) {

    static PersonShape of(Person person) {
        return new PersonShape(person.id(), person.zh(), person.en(), person.ko());
    }

    static @Nullable PersonShape orNull(@Nullable Person person) {
        return person == null ? null : of(person);
    }
}
