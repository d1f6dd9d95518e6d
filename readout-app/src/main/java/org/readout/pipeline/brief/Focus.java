package org.readout.pipeline.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.explain.brief.Briefing;
import org.readout.model.Meeting;
import org.readout.pipeline.Period;

/**
 * What a brief is about: of the contacts of a quarter of a year before the last one the weightiest, with the days around it. The last
 * contact alone would often be a courtesy after the visit that mattered.
 *
 * @param around the days; open on both sides if the two have had no contact
 */
record Focus(Period around) {
    private static final int QUARTER = 92;
    private static final int DAYS = 6;

    /** @param all contacts of the two that were known on the day */
    static Focus of(List<Meeting> all, LocalDate known) {
        List<Meeting> told = all.stream()
                .filter(one -> Briefing.tellable(one) && day(one) != null)
                .toList();
        LocalDate last = told.stream()
                .map(Focus::day)
                .max(Comparator.nullsFirst(Comparator.naturalOrder()))
                .orElse(null);
        return last == null
                ? new Focus(Period.ALWAYS)
                : told.stream()
                        .filter(one -> !older(one, last.minusDays(QUARTER)))
                        .min(Briefing.WEIGHTIEST)
                        .map(lead -> around(day(lead), known))
                        .orElse(new Focus(Period.ALWAYS));
    }

    private static boolean older(Meeting one, LocalDate before) {
        LocalDate day = day(one);
        return day == null || day.isBefore(before);
    }

    private static Focus around(@Nullable LocalDate day, LocalDate known) {
        if (day == null) {
            return new Focus(Period.ALWAYS);
        }
        LocalDate to = day.plusDays(DAYS);
        return new Focus(new Period(day.minusDays(DAYS), to.isAfter(known) ? known : to));
    }

    private static @Nullable LocalDate day(Meeting one) {
        return one.date().earliest();
    }

    boolean holds(Meeting one) {
        LocalDate day = day(one);
        return day != null && around.from() != null && !before(one) && !after(one);
    }

    boolean before(Meeting one) {
        LocalDate last = one.date().latest();
        return last != null && around.from() != null && last.isBefore(around.from());
    }

    boolean after(Meeting one) {
        LocalDate day = day(one);
        return day != null && around.to() != null && day.isAfter(around.to());
    }
}
