package org.readout.explain.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Presence;
import org.readout.model.Readout;
import org.readout.model.Wording;

/**
 * A meeting of the record with every account of it.
 *
 * @param meeting merged
 * @param readouts its accounts; may be empty
 */
public record Told(Meeting meeting, List<Readout> readouts) {
    /** By day; those without one last. */
    static final Comparator<Told> BY_DAY = Comparator.comparing(
                    (Told told) -> String.valueOf(told.meeting.date().earliest()))
            .thenComparing(told -> told.meeting.mentions().get(0));

    private static final int SHOWN = 2;

    public Told {
        readouts = List.copyOf(readouts);
    }

    /** The first places it is told at. */
    List<Evidence> evidence() {
        return meeting.mentions().stream().limit(SHOWN).toList();
    }

    /** Whether a formula stands in a side's words, in anybody's if none is given; it is absent only from words that are known. */
    Presence presence(String formula, @Nullable Country side) {
        if (formulas(formula, side).findAny().isPresent()) {
            return Presence.PRESENT;
        }
        boolean words = readouts.stream()
                .flatMap(readout -> readout.statements().stream())
                .anyMatch(statement ->
                        side == null || side.equals(statement.speaker().country()));
        return Presence.without(words, readouts.stream().anyMatch(Readout::wordingKnown));
    }

    /** Where a formula stands in a side's words. */
    List<Evidence> places(String formula, @Nullable Country side) {
        return formulas(formula, side)
                .flatMap(wording -> wording.evidence().stream())
                .limit(SHOWN)
                .toList();
    }

    private Stream<Wording> formulas(String formula, @Nullable Country side) {
        return readouts.stream()
                .flatMap(readout -> readout.wordings().stream())
                .filter(wording -> wording.presence() == Presence.PRESENT)
                .filter(wording -> wording.formula().equals(formula) && (side == null || side.equals(wording.side())));
    }

    /** "2016-06-01 Xi Jinping (CHN) – Ri Su-yong (PRK)". */
    String words() {
        return Dates.words(meeting.date()) + " " + Parties.words(meeting.sides());
    }
}
