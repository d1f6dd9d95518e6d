package org.readout.eval.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Reason;
import org.readout.compare.wording.Series;
import org.readout.model.Participant;
import org.readout.model.Rank;

/**
 * What was counted by hand before: 17 of 20, with the days on which the formula was told to be missing. Every difference of a
 * series from it is named, with what the record says of it.
 */
final class Expected {
    private static final int SAID = 17;

    /** Days of the items that lack it, as counted by hand. */
    private static final List<LocalDate> LACKING =
            List.of(LocalDate.of(2012, 11, 19), LocalDate.of(2014, 11, 10), LocalDate.of(2015, 6, 13));

    /** A meeting is told of up to so many days later. */
    private static final int LATE = 2;

    private final Series series;
    private final int m;

    /** @param m how many of the last opportunities are those asked about */
    Expected(Series series, int m) {
        this.series = series;
        this.m = m;
    }

    /** Rows of day, what was counted by hand, what is counted here, why. */
    List<List<String>> differences() {
        List<List<String>> rows = new ArrayList<>();
        List<Opportunity> before =
                series.opportunities().subList(0, series.opportunities().size() - m);
        long said = before.stream().filter(Opportunity::present).count();
        rows.add(List.of("all before", SAID + " of " + (SAID + LACKING.size()), said + " of " + before.size(), ""));
        LACKING.forEach(day -> rows.add(lacking(day, before)));
        before.stream()
                .filter(one -> !one.present() && LACKING.stream().noneMatch(day -> told(one.day(), day)))
                .forEach(one -> rows.add(List.of(one.day().toString(), "–", "lacks it", "not counted by hand")));
        return rows;
    }

    private List<String> lacking(LocalDate day, List<Opportunity> before) {
        boolean same = before.stream().anyMatch(one -> !one.present() && told(one.day(), day));
        return List.of(
                day.toString(),
                "lacks it",
                same ? "lacks it" : "no opportunity",
                same ? "as counted" : leftOut(day).isEmpty() ? "no meeting of that day in this record" : leftOut(day));
    }

    /** The meetings that an item of that day may tell of, with the reason why each is none. */
    private String leftOut(LocalDate day) {
        return series.leftOut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.<Reason>naturalOrder()))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(occasion -> occasion.day() != null && told(occasion.day(), day))
                        .map(occasion -> reason(entry.getKey(), occasion)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String reason(Reason reason, Occasion occasion) {
        return occasion.day() + " " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + occasion.highest(series.side())
                        .map(one -> " (" + one.person().id() + ", "
                                + one.offices().stream()
                                        .map(office -> office.words())
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                                + band(one) + ")")
                        .orElse("");
    }

    private static String band(Participant one) {
        return one.rank().map(Rank::band).map(band -> ", band " + band).orElse("");
    }

    private static boolean told(LocalDate held, LocalDate day) {
        return !held.isAfter(day) && !held.isBefore(day.minusDays(LATE));
    }
}
