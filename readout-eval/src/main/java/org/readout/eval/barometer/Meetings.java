package org.readout.eval.barometer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.readout.measure.panel.DyadRecord;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.pipeline.dyad.DyadRecords;

/**
 * Counts of meetings between a state and its partners.
 *
 * @param records all dyads of the state
 */
record Meetings(DyadRecords records, Country state) {

    /** The partners with most meetings up to a day, the most first. */
    List<Country> partners(int most, LocalDate until) {
        return records.byDyad().keySet().stream()
                .sorted(Comparator.comparingLong((Dyad dyad) -> -held(records.of(dyad), until))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .map(dyad -> dyad.a().equals(state) ? dyad.b() : dyad.a())
                .toList();
    }

    /** Meetings by month. */
    Grid counts(List<Country> partners, List<YearMonth> months, Predicate<Meeting> which) {
        double[][] counts = new double[partners.size()][months.size()];
        for (int i = 0; i < counts.length; i++) {
            for (Meeting meeting : records.of(new Dyad(state, partners.get(i))).meetings()) {
                LocalDate day = meeting.date().latest();
                int t = day == null ? -1 : months.indexOf(YearMonth.from(day));
                if (t >= 0 && meeting.counts() && which.test(meeting)) {
                    counts[i][t]++;
                }
            }
        }
        return new Grid(partners, months, counts);
    }

    /** True if the title of a document tells of the meeting: what can be counted without reading a text. */
    static boolean inTitle(Meeting meeting) {
        return meeting.mentions().stream().anyMatch(Meetings::inTitle);
    }

    private static boolean inTitle(Evidence mention) {
        int title = mention.text().content().indexOf('\n');
        return title > 0 && mention.span().end() <= title;
    }

    private static long held(DyadRecord record, LocalDate until) {
        return record.meetings().stream()
                .filter(Meeting::counts)
                .map(meeting -> meeting.date().latest())
                .filter(day -> day != null && !day.isAfter(until))
                .count();
    }
}
