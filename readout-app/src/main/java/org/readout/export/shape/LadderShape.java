package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Rung;
import org.readout.compare.wording.Rungs;
import org.readout.model.Country;
import org.readout.model.Person;

/**
 * A ladder that a side stands on in one readout.
 *
 * @param ladder label, atmosphere or warning
 * @param side absent where the document itself says it
 * @param rungs the lowest first
 */
public record LadderShape(String ladder, @Nullable String side, List<Step> rungs) {
    /** A rung, 1 the lowest there is, and who says it. */
    public record Step(String formula, int rung, @Nullable String speaker, List<EvidenceShape> evidence) {
        static Step of(Rung rung) {
            Person speaker = rung.wording().speaker();
            return new Step(
                    rung.formula().id(),
                    rung.rung(),
                    speaker == null ? null : speaker.id(),
                    EvidenceShape.all(rung.wording().evidence()));
        }

        static List<Step> all(List<Rung> rungs) {
            return rungs.stream().map(Step::of).toList();
        }
    }

    public static LadderShape of(Rungs rungs) {
        Country side = rungs.side();
        return new LadderShape(Words.of(rungs.ladder()), side == null ? null : side.code(), Step.all(rungs.before()));
    }
}
