package org.readout.pipeline.meeting;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Meeting;
import org.readout.model.When;
import org.readout.pipeline.Period;

/**
 * Which meetings are asked for.
 *
 * @param a a state that takes part
 * @param b another; absent for any
 * @param period only what may have happened in it
 * @param level only meetings whose sides' highest principals all have this rank band or a higher one; absent for all
 * @param format only this form; absent for all
 */
public record MeetingQuery(
        Country a, @Nullable Country b, Period period, @Nullable Integer level, @Nullable String format) {

    /** By date, undated ones last; of one day by name and place in the documents. */
    public static final Comparator<Meeting> BY_DATE = Comparator.comparing(Meeting::date, Period.ORDER)
            .thenComparing(Meeting::id)
            .thenComparing(meeting -> meeting.mentions().get(0));

    public static MeetingQuery of(Dyad dyad) {
        return new MeetingQuery(dyad.a(), dyad.b(), Period.ALWAYS, null, null);
    }

    boolean asks(Meeting meeting) {
        When date = meeting.date();
        return period.mayHold(date)
                && (format == null || meeting.format().id().equals(format))
                && (level == null
                        || meeting.level().filter(band -> band <= level).isPresent());
    }
}
