package org.readout.eval.barometer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.readout.lexicon.Lexicon;
import org.readout.measure.Barometer;
import org.readout.measure.Barometers;
import org.readout.measure.Gauge;
import org.readout.measure.Query;
import org.readout.measure.panel.Panel;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Reading;
import org.readout.pipeline.dyad.DyadCounts;
import org.readout.pipeline.library.Library;

/**
 * Readings as of the end of each month, the model fitted anew each time to what had been published: no later document is used
 * in parameters, rates or values.
 *
 * @param value the level
 * @param conditions the level and by how much the month itself stands out
 */
record Rolling(Grid value, Grid conditions) {

    static Rolling of(Library library, Lexicon lexicon, Country state, List<Country> partners, List<YearMonth> months) {
        double[][] values = new double[partners.size()][months.size()];
        double[][] conditions = new double[partners.size()][months.size()];
        for (int t = 0; t < months.size(); t++) {
            Map<Country, Reading> readings =
                    at(library, lexicon, state, partners, months.get(t).atEndOfMonth());
            for (int i = 0; i < partners.size(); i++) {
                Reading reading = Objects.requireNonNull(readings.get(partners.get(i)), "every partner has a reading");
                Double month = reading.month();
                values[i][t] = reading.value();
                conditions[i][t] = reading.value() + (month == null ? 0 : month);
            }
        }
        return new Rolling(new Grid(partners, months, values), new Grid(partners, months, conditions));
    }

    static Map<Country, Reading> at(
            Library library, Lexicon lexicon, Country state, List<Country> partners, LocalDate day) {
        DyadCounts counts = library.measurements().counts(state, day);
        Barometer model = Barometers.of(lexicon).standard();
        Gauge gauge = model.over(Panel.ofItems(counts.items(), counts.coverage(), lexicon.channels(), day));
        Query query = new Query(null, null, Query.Grain.MONTH, day);
        Map<Country, Reading> readings = new TreeMap<>();
        partners.forEach(partner -> readings.put(
                partner, gauge.read(counts.of(new Dyad(state, partner)), query).get(0)));
        return readings;
    }
}
