package org.readout.export.shape;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Matrix;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Presence;
import org.readout.model.Rank;

/**
 * One side of one readout.
 *
 * @param date first day the meeting may have been held on; absent if not known
 * @param speaker the side's highest principal; absent if none of known rank is named
 * @param words known; not_mentioned if nothing the side said is reported; unknown if only a title is known
 * @param present formulas in the side's words; of every other {@code words} says what is true of it
 */
public record MatrixRowShape(
        @Nullable String date,
        String docId,
        String outlet,
        String format,
        String side,
        List<String> partners,
        @Nullable String speaker,
        @Nullable Integer rankBand,
        String words,
        List<String> present) {
    public static MatrixRowShape of(Matrix.Row row) {
        Meeting meeting = row.meeting();
        Optional<Participant> highest = meeting.highest(row.side());
        return new MatrixRowShape(
                row.day() == null ? null : String.valueOf(row.day()),
                row.document().sha256(),
                row.outlet(),
                meeting.format().id(),
                row.side().code(),
                meeting.countries().stream()
                        .filter(country -> !country.equals(row.side()))
                        .map(Country::code)
                        .sorted()
                        .toList(),
                highest.map(one -> one.person().id()).orElse(null),
                highest.flatMap(Participant::rank).map(Rank::band).orElse(null),
                row.otherwise() == Presence.ABSENT ? "known" : Words.of(row.otherwise()),
                row.present().stream().sorted().toList());
    }
}
