package org.readout.pipeline.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.ActorReader;
import org.readout.lexicon.Lexicon;
import org.readout.model.NamedActor;

/** Whom an English phrase names, as the reader of events takes it. Immutable and safe to share. */
public final class ActorPhrases {
    private final ActorReader reader;

    private ActorPhrases(ActorReader reader) {
        this.reader = reader;
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error of a table of actors */
    public static ActorPhrases of(Lexicon lexicon) {
        return new ActorPhrases(ActorReader.read(lexicon));
    }

    /** State, sector and person the phrase names on a day; without one, in the last offices known. */
    public NamedActor named(String phrase, @Nullable LocalDate day) {
        return reader.named(phrase, day);
    }
}
