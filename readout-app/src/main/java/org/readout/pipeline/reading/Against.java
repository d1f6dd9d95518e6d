package org.readout.pipeline.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Correlation;
import org.readout.measure.Course;
import org.readout.model.Reading;
import org.readout.pipeline.meeting.SeriesMonth;

/**
 * The readings of a dyad beside an imported series: known from elsewhere, it moves no reading.
 *
 * @param readings as without it
 * @param series its name
 * @param months those for which there is a reading and a value, in order of time
 * @param level rank correlation of the two; absent for fewer than four months, or if one does not move
 * @param change the same of their twelve-month changes
 */
public record Against(
        DyadReadings readings,
        String series,
        List<Month> months,
        @Nullable Correlation level,
        @Nullable Correlation change) {
    public Against {
        months = List.copyOf(months);
    }

    /** A month of both. */
    public record Month(Reading reading, SeriesMonth value) {}

    /** @param byMonth the readings of every month, whatever periods {@code readings} are of */
    public static Against of(DyadReadings readings, List<Reading> byMonth, String name, List<SeriesMonth> series) {
        Map<YearMonth, SeriesMonth> values =
                series.stream().collect(Collectors.toMap(SeriesMonth::month, Function.identity()));
        List<Month> months = new ArrayList<>();
        for (Reading reading : byMonth) {
            SeriesMonth value = values.get(YearMonth.from(reading.date()));
            if (value != null) {
                months.add(new Month(reading, value));
            }
        }
        TreeMap<YearMonth, Double> course = new TreeMap<>();
        series.forEach(month -> course.put(month.month(), month.value()));
        Course other = new Course(course);
        Course shown = Course.shown(byMonth);
        return new Against(
                readings,
                name,
                months,
                correlation(shown, other),
                correlation(shown.yearlyChange(), other.yearlyChange()));
    }

    private static @Nullable Correlation correlation(Course one, Course other) {
        return Correlation.ofRanks(one.within(other), other.within(one)).orElse(null);
    }
}
