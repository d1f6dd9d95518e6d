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
 * The year of a date that names none, where it is not that of publication: 当年2月4日 is of the year named last, and so is every day of a
 * chronicle, which opens with a date and its year. Read in text order; not safe to share.
 */
final class YearTold {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?=年)");
    private static final String OF_THAT_YEAR = "当同";

    private record Place(int at, int year) {}

    private final List<Place> places = new ArrayList<>();
    private boolean first = true;
    private boolean chronicle;
    private @Nullable LocalDate last;

    YearTold(String reading) {
        YEAR.matcher(reading)
                .results()
                .forEach(found -> places.add(new Place(found.start(), Integer.parseInt(found.group()))));
    }

    /** The date as it is meant; {@code relative} is what its words say of the year (今年, 当年), if anything. */
    When of(Matcher m, When when, @Nullable String relative, boolean yearGiven, LocalDate published) {
        chronicle = first ? yearGiven : chronicle;
        first = false;
        When meant = when;
        if (!yearGiven) {
            boolean named = relative != null && OF_THAT_YEAR.indexOf(relative.charAt(0)) >= 0;
            meant = named || chronicle && relative == null
                    ? before(m.start(), when, published).orElse(when)
                    : when;
        }
        last = meant.earliest();
        return meant;
    }

    /** In the year named last before it, or the next one if the days told have gone on into it. */
    private Optional<When> before(int at, When when, LocalDate published) {
        return places.stream()
                .filter(place -> place.at() < at)
                .reduce((earlier, later) -> later)
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
