package org.readout.eval.barometer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.model.Reading;
import org.readout.pipeline.Period;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.ReadingQuery;

/**
 * What is read of China and North Korea.
 *
 * @param history smoothed, by quarter
 * @param asOf as known the day after the meeting of 2016-06-01
 * @param control South Korea by quarter
 */
record Korea(List<Reading> history, Reading asOf, List<Reading> control) {
    private static final LocalDate DAY = LocalDate.of(2016, 6, 2);

    static Korea of(Library library) {
        return new Korea(read(library, "PRK", null), read(library, "PRK", DAY).get(0), read(library, "KOR", null));
    }

    /** The lowest reading of the history. */
    Reading trough() {
        return history.stream()
                .min((one, other) -> Double.compare(one.value(), other.value()))
                .orElseThrow();
    }

    /** The reading of 2018 that is most surely warmer than a year before. */
    Reading warmest2018() {
        return history.stream()
                .filter(reading -> reading.date().getYear() == 2018)
                .max(Comparator.comparingDouble(reading -> reading.probWarming().m12()))
                .orElseThrow();
    }

    private static List<Reading> read(Library library, String partner, @Nullable LocalDate asOf) {
        return library.measurements()
                .readings(new ReadingQuery(
                        ChineseLexicon.CHINA,
                        new Country(partner),
                        Period.ALWAYS,
                        Query.Grain.QUARTER,
                        asOf,
                        null,
                        Set.of(),
                        0))
                .readings();
    }
}
