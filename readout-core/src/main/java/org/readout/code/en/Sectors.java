package org.readout.code.en;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.ActorReader;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.NamedActor;

/**
 * What part of state or society the actors of a document are.
 *
 * @param actors reads phrases
 * @param day the day of the document; absent if not known
 */
record Sectors(ActorReader actors, @Nullable LocalDate day) {

    /** The sector the words of an actor of a state tell; absent if they tell none, or name another state. */
    @Nullable
    String of(Evidence words, Country country) {
        NamedActor actor = actors.named(words.quote(), day, country);
        return country.equals(actor.country()) ? actor.sector() : null;
    }
}
