package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Event;
import org.readout.model.EventCode;

/**
 * An act.
 *
 * @param goldstein weight of the CAMEO code, −10 to +10
 * @param ploverScore score of the PLOVER type and mode, −10 to +10
 * @param polarity {@code affirmed} or {@code negated}
 */
public record EventShape(
        Plover plover,
        String cameo,
        @Nullable Double goldstein,
        @Nullable Double ploverScore,
        List<ActorShape> actors,
        DateShape date,
        String status,
        String polarity,
        @Nullable String reportedBy,
        EvidenceShape evidence) {

    /** The act's kind in PLOVER. */
    public record Plover(String type, @Nullable String mode, List<String> contexts) {}

    public static EventShape of(Event event) {
        EventCode code = event.code();
        return new EventShape(
                new Plover(code.type(), code.mode(), code.contexts()),
                code.cameo(),
                code.goldstein(),
                code.ploverScore(),
                event.actors().stream().map(ActorShape::of).toList(),
                DateShape.of(event.date()),
                Words.of(event.status()),
                Words.affirmation(event.status()),
                event.reportedBy(),
                EvidenceShape.of(event.evidence()));
    }
}
