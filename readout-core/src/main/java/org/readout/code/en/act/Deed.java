package org.readout.code.en.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ActCode;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Phrase;

/**
 * An act a sentence tells of.
 *
 * @param code the kind of act
 * @param sources who acts; empty if not said
 * @param targets who is acted upon; empty if not said
 * @param mutual true if source and target do it to each other
 * @param status whether it took place
 * @param reporter who says so; absent if the text itself
 * @param aside true if it is told in passing: in a relative clause, as time or cause of something else
 * @param wished true if it is only wished or meant to be done
 * @param places where: what stands behind "in", "at", "near" …
 * @param core the words that tell it, without the actors
 */
public record Deed(
        ActCode code,
        List<Phrase> sources,
        List<Phrase> targets,
        boolean mutual,
        Status status,
        @Nullable Phrase reporter,
        boolean aside,
        boolean wished,
        List<Phrase> places,
        Span core) {
    public Deed {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        places = List.copyOf(places);
    }

    /** The same, done by somebody. */
    public Deed from(Phrase source) {
        return new Deed(code, List.of(source), targets, mutual, status, reporter, aside, wished, places, core);
    }

    /** The same of another kind. */
    public Deed as(ActCode other) {
        return new Deed(other, sources, targets, mutual, status, reporter, aside, wished, places, core);
    }
}
