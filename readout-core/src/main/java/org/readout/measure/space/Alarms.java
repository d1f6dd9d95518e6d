package org.readout.measure.space;

import java.util.ArrayList;
import java.util.List;
import org.readout.measure.panel.Month;
import org.readout.model.Alarm;

/**
 * Departures of a level told while they happen: a two-sided CUSUM (Page 1954) over the standardised surprises of a level that
 * does not move. As long as it does not, surprises are independent and standard normal.
 *
 * <p>With slack ½ for a shift of one standard deviation and the bound {@value #BOUND}, a level that does not move gives one
 * alarm in about 120 seen months (by simulation). After an alarm the watch begins anew.
 */
final class Alarms {
    /** One false alarm in ten years of seen months. */
    static final int MONTHS_BETWEEN_FALSE_ALARMS = 120;

    private static final double SLACK = 0.5;
    private static final double BOUND = 3.7;

    private double mean;
    private double variance = Parameters.START;
    private double rise;
    private double fall;
    private int riseFrom;
    private int fallFrom;

    private Alarms() {}

    /** @param first the month with index 0 */
    static List<Alarm> of(Seen seen, int first) {
        List<Alarm> alarms = new ArrayList<>();
        Alarms watch = new Alarms();
        for (int t = 0; t < seen.months(); t++) {
            double precision = seen.precision()[t];
            if (precision > 0) {
                watch.see(seen.weighted()[t] / precision, 1 / precision, t);
                if (watch.rise > BOUND || watch.fall > BOUND) {
                    boolean warming = watch.rise > watch.fall;
                    int since = warming ? watch.riseFrom : watch.fallFrom;
                    alarms.add(new Alarm(Month.end(first + t), warming, Month.end(first + since)));
                    watch.begin(seen, since, t);
                }
            }
        }
        return alarms;
    }

    private void see(double estimate, double noise, int t) {
        double total = variance + noise;
        double surprise = (estimate - mean) / Math.sqrt(total);
        riseFrom = rise == 0 ? t : riseFrom;
        fallFrom = fall == 0 ? t : fallFrom;
        rise = Math.max(0, rise + surprise - SLACK);
        fall = Math.max(0, fall - surprise - SLACK);
        mean += variance / total * (estimate - mean);
        variance *= noise / total;
    }

    /** The level is now where it has been since the departure began. */
    private void begin(Seen seen, int since, int t) {
        double precision = 1;
        double weighted = 0;
        for (int i = since; i <= t; i++) {
            precision += seen.precision()[i];
            weighted += seen.weighted()[i];
        }
        mean = weighted / precision;
        variance = 1 / precision;
        rise = 0;
        fall = 0;
    }
}
