package org.readout.annotate.zh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.When;

/**
 * The year of a date that names none, where it is not that of publication: 当年2月4日 is of the year named last, and so is a day
 * that opens a line of a chronicle, a text of which several lines open with their years. Read in text order; not safe to share.
 */
final class YearTold {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?=年)");
    private static final Pattern OPENING = Pattern.compile("(?m)^[ \\t\\u3000\\u00a0]*(?:19|20)\\d\\d年");
    private static final int FEWEST = 2;
    private static final String OF_THAT_YEAR = "当同";

    private record Place(int at, int year) {}

    private final List<Place> places = new ArrayList<>();
    private final String reading;
    private final boolean chronicle;
    /** How many places have been passed. */
    private int next;

    private @Nullable LocalDate last;

    YearTold(String reading) {
        this.reading = reading;
        YEAR.matcher(reading)
                .results()
                .forEach(found -> places.add(new Place(found.start(), Integer.parseInt(found.group()))));
        this.chronicle =
                places.size() >= FEWEST && OPENING.matcher(reading).results().count() >= FEWEST;
    }

    /** The date as it is meant; {@code relative} is what its words say of the year (今年, 当年), if anything. */
    When of(Matcher m, When when, @Nullable String relative, boolean yearGiven, LocalDate published) {
        When meant = when;
        if (!yearGiven) {
            boolean named = relative != null && OF_THAT_YEAR.indexOf(relative.charAt(0)) >= 0;
            meant = named || chronicle && relative == null && opensLine(m.start())
                    ? before(m.start(), when, published).orElse(when)
                    : when;
        }
        last = meant.earliest();
        return meant;
    }

    private boolean opensLine(int at) {
        int start = at;
        while (start > 0 && reading.charAt(start - 1) != '\n' && blank(reading.charAt(start - 1))) {
            start--;
        }
        return start == 0 || reading.charAt(start - 1) == '\n';
    }

    private static boolean blank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** The year named last before an offset; offsets do not fall. */
    private Optional<Place> placeBefore(int at) {
        while (next < places.size() && places.get(next).at() < at) {
            next++;
        }
        return next == 0 ? Optional.empty() : Optional.of(places.get(next - 1));
    }

    /** In the year named last before it, or the next one if the days told have gone on into it. */
    private Optional<When> before(int at, When when, LocalDate published) {
        return placeBefore(at)
                .map(place -> Broadcast.inYear(when, place.year()))
                .map(same -> goneOn(same) ? Broadcast.inYear(same, year(same) + 1) : same)
                .filter(same -> same.earliest() != null && !same.earliest().isAfter(published));
    }

    private boolean goneOn(When same) {
        LocalDate day = same.earliest();
        return last != null && day != null && day.isBefore(last.withDayOfMonth(1));
    }

    private static int year(When when) {
        LocalDate day = when.earliest();
        return day == null ? 0 : day.getYear();
    }
}
