package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.model.Meeting;
import org.readout.model.Reading;
import org.readout.pipeline.reading.Partner;

/**
 * Another state at a glance.
 *
 * @param date end of the last quarter read
 * @param level probability of the interval from {@code low} to {@code high}
 * @param change by how much the value has risen in a year; null if the record is shorter
 * @param probWarming probability that it is warmer than a year before
 * @param contacts held between the two
 * @param lastLeaders the last meeting at leader level
 */
public record PartnerShape(
        String country,
        String date,
        double value,
        double low,
        double high,
        double level,
        @Nullable Double change,
        double probWarming,
        int contacts,
        @Nullable Last lastLeaders) {

    /** A meeting in short. */
    public record Last(String meetingId, @Nullable String date, EvidenceShape evidence) {
        static @Nullable Last orNull(@Nullable Meeting meeting) {
            return meeting == null
                    ? null
                    : new Last(
                            meeting.id(),
                            meeting.date().value(),
                            EvidenceShape.of(meeting.mentions().get(0)));
        }
    }

    public static PartnerShape of(Partner partner) {
        Reading last = partner.last();
        return new PartnerShape(
                partner.partner().code(),
                last.date().toString(),
                last.value(),
                last.low(),
                last.high(),
                last.level(),
                partner.change(),
                last.probWarming().m12(),
                partner.contacts(),
                Last.orNull(partner.lastLeaders()));
    }
}
