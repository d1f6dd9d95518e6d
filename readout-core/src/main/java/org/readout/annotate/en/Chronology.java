package org.readout.annotate.en;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.readout.model.Basis;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.When;

/** A year by itself, "1999", heads the entries of a chronology: days and months without a year below it are of that year. Not to be shared. */
final class Chronology {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** 0 if none has been read. */
    private int year;

    void read(String line) {
        if (YEAR.matcher(line.strip()).matches()) {
            year = Integer.parseInt(line.strip());
        }
    }

    /** True below the year of one. */
    boolean open() {
        return year > 0;
    }

    Mention.OfDate dated(Mention.OfDate date) {
        LocalDate from = date.when().earliest();
        return open(date.when()) && from != null ? moved(date, year - from.getYear()) : date;
    }

    /** True of a day or month of which the words do not tell the year. */
    static boolean open(When when) {
        boolean exact = when.precision() == Precision.DAY || when.precision() == Precision.MONTH;
        return when.basis() == Basis.INFERRED && exact;
    }

    /** The same day or month of so many years later, earlier if negative. */
    static Mention.OfDate moved(Mention.OfDate date, int years) {
        When when = date.when();
        LocalDate from = when.earliest();
        LocalDate to = when.latest();
        return from == null || to == null
                ? date
                : new Mention.OfDate(
                        date.span(),
                        new When(
                                from.plusYears(years),
                                to.plusYears(years),
                                when.precision(),
                                Basis.INFERRED,
                                when.evidence()));
    }
}
