package org.readout.annotate.zh;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that heads a report: 本报北京10月11日讯, printed on the 12th. */
final class Dateline {
    private static final Pattern DATED =
            Pattern.compile("(?:(1[0-2]|0?[1-9])月)?(?<!\\d)(3[01]|[12]\\d|0?[1-9])日(?:专?电(?![话报视])|讯|综合|消息)");
    /** A title and the name of the agency stand before it. */
    private static final int WITHIN = 120;

    private static final int DAYS_TO_PRINT = 4;

    private Dateline() {}

    /** The day written; that of publication where none is, or one that cannot be it. */
    static LocalDate day(String reading, LocalDate published) {
        Matcher dated = DATED.matcher(reading.substring(0, Math.min(reading.length(), WITHIN)));
        return dated.find() ? before(dated, published).orElse(published) : published;
    }

    private static Optional<LocalDate> before(MatchResult dated, LocalDate published) {
        int day = Integer.parseInt(dated.group(2));
        try {
            return Optional.of(dated.group(1) == null ? dayAlone(day, published) : inMonth(dated, day, published))
                    .filter(found -> !found.isBefore(published.minusDays(DAYS_TO_PRINT)));
        } catch (DateTimeException e) {
            // 2月30日 heads no report.
            return Optional.empty();
        }
    }

    private static LocalDate dayAlone(int day, LocalDate published) {
        return new Broadcast(published).day(day);
    }

    private static LocalDate inMonth(MatchResult dated, int day, LocalDate published) {
        LocalDate sameYear = LocalDate.of(published.getYear(), Integer.parseInt(dated.group(1)), day);
        return sameYear.isAfter(published) ? sameYear.minusYears(1) : sameYear;
    }
}
