package org.readout.serve.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.compare.wording.Call;
import org.readout.model.Country;
import org.readout.model.Signal;
import org.readout.pipeline.Period;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.signal.SignalFindings;
import org.readout.pipeline.signal.SignalQuery;
import org.readout.serve.Asked;

/** What is unusual about meetings of two states, against the record before them. */
public record SignalsPage(Frame frame, Country a, Country b, SignalFindings found) {
    /** Before any record. */
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private static final int ROWS = 30;

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
                                a, b, period(asked), asked.asOf(), asked.set("kind"), asked.band("level"))));
    }

    /** Days that leave out both ends mean the last meeting; of all it is asked by {@code whole}. */
    private static Period period(Asked asked) {
        Period period = asked.period();
        return asked.flag("whole") ? new Period(from(period), period.to()) : period;
    }

    /** What is unusual about all meetings of two states in a period, the most surprising first. */
    static List<Signal> unusual(Library library, Country a, Country b, Asked asked) {
        SignalQuery query = new SignalQuery(
                a,
                b,
                new Period(from(asked.period()), asked.period().to()),
                asked.asOf(),
                Set.of(),
                asked.band("level"));
        return library.measurements().signals(query).signals().stream()
                .filter(SignalsPage::unusual)
                .toList();
    }

    private static LocalDate from(Period period) {
        LocalDate from = period.from();
        return from == null ? BEGINNING : from;
    }

    /** The first day looked at; empty if that is before any record. */
    public String from() {
        LocalDate from = found.from();
        return from == null || from.equals(BEGINNING) ? "" : from.toString();
    }

    /** As many as are read at a glance on a page of other things. */
    public List<Signal> rows() {
        List<Signal> all = signals();
        return frame.value("part").isEmpty() ? all : all.subList(0, Math.min(ROWS, all.size()));
    }

    /** What a signal is held against, without what is said of it in brackets and after: that stands where its cases are listed. */
    public String against(Signal signal) {
        String words = signal.base().words();
        int bracket = words.indexOf(" (");
        return bracket < 0 ? words : words.substring(0, bracket);
    }

    public Caveats caveats() {
        return Caveats.of(rows());
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
        if (!frame.value("whole").isEmpty() && frame.value("from").isEmpty()) {
            asked.put("from", BEGINNING);
        }
        return Links.api("/signals", asked);
    }

    /** The page with all of them. */
    public String page() {
        Map<String, Object> asked = new HashMap<>();
        List.of("from", "to", "as_of", "whole").forEach(name -> asked.put(name, frame.value(name)));
        return frame.links().with("/signals/" + a.code() + "/" + b.code(), asked);
    }
}
