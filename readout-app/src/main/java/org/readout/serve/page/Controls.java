package org.readout.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Reading;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.serve.chart.Spark;

/**
 * Dyads beside the one that is read, on the same days: what moves all of them is nothing particular to one.
 *
 * @param all may be none
 * @param asked of which states, days and model they are
 */
public record Controls(Frame frame, List<DyadReadings.Control> all, Map<String, Object> asked) {
    public Controls {
        all = all.stream().filter(one -> !one.readings().isEmpty()).toList();
        asked = Map.copyOf(asked);
    }

    public String export(String as) {
        Map<String, Object> all = new HashMap<>(asked);
        all.put("as", as);
        return Links.api("/controls", all);
    }

    /** What moves the last reading of one. */
    public String drivers(DyadReadings.Control control) {
        return dyad(control) + "#drivers";
    }

    /** False if each is a single reading, as known on a day. */
    public boolean courses() {
        return all.stream().anyMatch(one -> one.readings().size() > 1);
    }

    public Spark spark(DyadReadings.Control control) {
        return Spark.of(control.readings());
    }

    public Reading last(DyadReadings.Control control) {
        return control.readings().get(control.readings().size() - 1);
    }

    /** How sure it is that the two are warmer than a year before. */
    public double warmer(DyadReadings.Control control) {
        return last(control).probWarming().m12();
    }

    public String dyad(DyadReadings.Control control) {
        return frame.links().dyad(control.dyad().a(), control.dyad().b());
    }
}
