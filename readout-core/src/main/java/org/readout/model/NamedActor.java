package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the words of a phrase name, as an actor, at a date.
 *
 * @param country the state; {@code IGO}, {@code UNO} or {@code EUR} for a body of several; absent if the words do not tell
 * @param sector part of the state or society (GOV, MIL, REB …, as in PLOVER); absent for a state as such or if not known
 * @param person who, if a person is named; in the register or known by name alone
 * @param grounds what country and sector rest on, each with its layer
 */
public record NamedActor(
        @Nullable Country country, @Nullable String sector, @Nullable Person person, List<Ground> grounds) {
    public static final NamedActor NOBODY = new NamedActor(null, null, null, List.of());

    public NamedActor {
        grounds = List.copyOf(grounds);
    }

    /**
     * What one conclusion rests on.
     *
     * @param layer {@code SAID} for words of the phrase, {@code OUTSIDE} for what a table knows of whom they name
     * @param words the reason, for a person
     */
    public record Ground(Layer layer, String words) {}

    public boolean known() {
        return country != null || sector != null || person != null;
    }
}
