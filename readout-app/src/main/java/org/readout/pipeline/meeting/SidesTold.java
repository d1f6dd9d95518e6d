package org.readout.pipeline.meeting;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.compare.Readouts;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Wording;
import org.readout.store.Telling;
import org.readout.store.Told;

/** What each side said at which meeting, as {@link Readouts} tells it, for the store's index. Pure, safe to share. */
public final class SidesTold implements Telling {
    @Override
    public List<Told> of(Coding coding) {
        return Readouts.told(coding).stream()
                .flatMap(told -> told.meeting().countries().stream().map(side -> side(told, side)))
                .toList();
    }

    private static Told side(Readouts.Told told, Country side) {
        return new Told(
                told.ordinal(),
                side,
                told.statements().stream()
                        .anyMatch(statement -> side.equals(statement.speaker().country())),
                told.wordings().stream()
                        .filter(wording -> side.equals(wording.side()))
                        .map(Wording::formula)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
