package org.readout.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.compare.wording.Call;
import org.readout.model.Country;
import org.readout.model.Signal;
import org.readout.pipeline.Library;
import org.readout.pipeline.SignalFindings;
import org.readout.pipeline.SignalQuery;
import org.readout.serve.Asked;

/** What is unusual about meetings of two states, against the record before them. */
public record SignalsPage(Frame frame, Country a, Country b, SignalFindings found) {
    static SignalsPage of(Opening opening, Library library, Asked asked) {
        Country a = asked.state("a");
        Country b = asked.state("b");
        Names names = opening.names(asked);
        return new SignalsPage(
                opening.frame("Signals: " + names.of(a) + " – " + names.of(b), library, asked),
                a,
                b,
                library.measurements()
                        .signals(new SignalQuery(
                                a, b, asked.period(), asked.asOf(), asked.set("kind"), asked.band("level"))));
    }

    /** What is as one would expect is left out unless it is asked for. */
    public List<Signal> signals() {
        boolean all = frame.value("all").equals("1");
        return found.signals().stream().filter(signal -> all || unusual(signal)).toList();
    }

    private static boolean unusual(Signal signal) {
        Double p = signal.base().p();
        return p == null || p <= Call.UNUSUAL;
    }

    public String export(String as) {
        Map<String, Object> asked = new HashMap<>(Map.of("a", a.code(), "b", b.code(), "as", as));
        List.of("from", "to", "as_of", "kind", "level").forEach(name -> asked.put(name, frame.value(name)));
        return Links.api("/signals", asked);
    }

    public String whole() {
        return frame.with("part", "");
    }
}
