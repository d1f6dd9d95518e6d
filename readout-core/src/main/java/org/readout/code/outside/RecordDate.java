package org.readout.code.outside;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * The day of a record: {@code 2016-05-31} (also {@code 2016/5/31}, {@code 20160531}), {@code 2016-05}, {@code 2016}, with or
 * without a time.
 *
 * <p>A time with a zone becomes the day at the place first. A date that is given in another zone without a time may be either
 * of two days, and is kept as both. A time without a zone is that of the place.
 *
 * @param date the field {@code date}
 * @param time the field {@code time}; absent if there is none
 * @param zone the field {@code zone}: the zone of date and time unless they name one; absent if there is none
 */
record RecordDate(Evidence date, @Nullable Evidence time, @Nullable Evidence zone) {
    private static final Pattern DATE = Pattern.compile(
            "(?<year>\\d{4})(?:(?<s>[-/.])(?<month>\\d{1,2})(?:\\k<s>(?<day>\\d{1,2}))?|(?<m>\\d{2})(?<d>\\d{2}))?"
                    + "(?:[T ]+(?<time>\\S.*))?");
    private static final Pattern TIME = Pattern.compile(
            "(?<hour>\\d{1,2}):?(?<minute>\\d{2})(?::?\\d{2}(?:[.,]\\d+)?)?\\s*\\(?(?<zone>[^()]*)\\)?");
    private static final List<String> NO_TIME = List.of("unknown", "na", "n/a", "-", "?");

    static RecordDate of(RecordLines record) throws Unclear {
        return new RecordDate(record.require("date"), record.get("time"), record.get("zone"));
    }

    /**
     * When it was, by the clock of a place.
     *
     * @param place zone of the place; absent if not known, then days stay as written
     */
    When at(@Nullable ZoneId place) throws Unclear {
        Matcher written = DATE.matcher(date.quote());
        if (!written.matches()) {
            throw new Unclear("date_not_readable", date);
        }
        try {
            return at(written, place);
        } catch (DateTimeException e) {
            throw new Unclear("date_not_readable", date);
        }
    }

    private When at(Matcher written, @Nullable ZoneId place) throws Unclear {
        int year = Integer.parseInt(written.group("year"));
        String month = first(written.group("month"), written.group("m"));
        String day = first(written.group("day"), written.group("d"));
        if (month == null) {
            return When.year(year, Basis.EXPLICIT, List.of(date));
        }
        if (day == null) {
            YearMonth.of(year, Integer.parseInt(month));
            return When.month(year, Integer.parseInt(month), Basis.EXPLICIT, List.of(date));
        }
        LocalDate named = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        return local(named, clock(written.group("time")), place);
    }

    private When local(LocalDate named, @Nullable Clock clock, @Nullable ZoneId place) throws Unclear {
        ZoneId of = clock != null && clock.zone != null ? clock.zone : given();
        if (place == null || of == null) {
            return When.day(named, Basis.EXPLICIT, List.of(date));
        }
        LocalDate first = on(named, clock == null ? LocalTime.MIN : clock.time, of, place);
        LocalDate last = on(named, clock == null ? LocalTime.MAX : clock.time, of, place);
        List<Evidence> words = Stream.of(date, time, zone)
                .filter(field -> field != null)
                .sorted()
                .toList();
        Basis basis = first.equals(named) && last.equals(named) ? Basis.EXPLICIT : Basis.DERIVED;
        return first.equals(last)
                ? When.day(first, basis, words)
                : new When(first, last, Precision.INTERVAL, Basis.DERIVED, words);
    }

    private static LocalDate on(LocalDate day, LocalTime time, ZoneId of, ZoneId place) {
        return day.atTime(time).atZone(of).withZoneSameInstant(place).toLocalDate();
    }

    /** @param zone absent if the time names none */
    private record Clock(LocalTime time, @Nullable ZoneId zone) {}

    private @Nullable Clock clock(@Nullable String behindDate) throws Unclear {
        if (behindDate != null) {
            return clock(behindDate, date);
        }
        boolean none = time == null || NO_TIME.contains(time.quote().toLowerCase(Locale.ROOT));
        return none || time == null ? null : clock(time.quote(), time);
    }

    private static Clock clock(String words, Evidence field) throws Unclear {
        Matcher written = TIME.matcher(words);
        if (!written.matches()) {
            throw new Unclear("time_not_readable", field);
        }
        try {
            LocalTime time =
                    LocalTime.of(Integer.parseInt(written.group("hour")), Integer.parseInt(written.group("minute")));
            String zone = written.group("zone").strip();
            return new Clock(time, zone.isEmpty() ? null : zone(zone, field));
        } catch (DateTimeException e) {
            throw new Unclear("time_not_readable", field);
        }
    }

    private @Nullable ZoneId given() throws Unclear {
        return zone == null ? null : zone(zone.quote(), zone);
    }

    private static ZoneId zone(String name, Evidence field) throws Unclear {
        try {
            return ZoneId.of(name.matches("[+-]\\d{2}") ? name + ":00" : name);
        } catch (DateTimeException e) {
            throw new Unclear("zone_not_known", field);
        }
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a == null ? b : a;
    }
}
