package org.readout.serve.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.explain.Confidence;
import org.readout.explain.Ranking;
import org.readout.measure.Query;
import org.readout.model.Contribution;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Reading;
import org.readout.model.Status;
import org.readout.pipeline.TypedDay;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.meeting.MeetingQuery;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.ReadingQuery;
import org.readout.serve.Asked;
import org.readout.serve.chart.ReadingChart;

/**
 * Two states: the reading over time, what moves it, every meeting.
 *
 * @param found the readings
 * @param chosen the reading whose grounds are shown
 * @param register every meeting of the two that was asked for, by date
 * @param chart absent if there is one reading alone
 */
public record DyadPage(
        Frame frame,
        Country a,
        Country b,
        DyadReadings found,
        Reading chosen,
        List<Meeting> register,
        @Nullable ReadingChart chart) {
    private static final int CONTROLS = 4;
    private static final int DRIVERS = 6;
    private static final int ROWS = 60;

    static DyadPage of(Opening opening, Library library, Asked asked) {
        Country a = asked.state("a");
        Country b = asked.state("b");
        DyadReadings found = library.measurements()
                .readings(new ReadingQuery(
                        a,
                        b,
                        asked.period(),
                        asked.by(Query.Grain.QUARTER),
                        asked.asOf(),
                        asked.textOrNull("model"),
                        Set.of(),
                        asked.flag("with_imported"),
                        CONTROLS));
        List<Meeting> meetings = library.chronicle()
                .meetings(new MeetingQuery(a, b, asked.period(), asked.band("level"), asked.textOrNull("format")));
        List<Meeting> told = meetings.stream()
                .filter(meeting -> meeting.status() != Status.GENERIC)
                .toList();
        Names names = opening.names(asked);
        return new DyadPage(
                opening.frame(names.of(a) + " – " + names.of(b), library, asked),
                a,
                b,
                found,
                chosen(found, asked),
                told,
                found.readings().size() > 1
                        ? ReadingChart.of(
                                found,
                                told,
                                asked.flag("signals") || asked.flag("part")
                                        ? SignalsPage.unusual(library, a, b, asked)
                                        : List.of())
                        : null);
    }

    /** The reading of the day asked for, else the last. */
    private static Reading chosen(DyadReadings found, Asked asked) {
        var day = asked.day("at", TypedDay::last);
        return found.readings().stream()
                .filter(reading -> day != null && !reading.date().isBefore(day))
                .findFirst()
                .orElse(found.last());
    }

    public boolean empty() {
        return found.items() == 0;
    }

    /** Latest first, as many as are read at a glance unless all are asked for. */
    public List<Meeting> rows() {
        List<Meeting> latest = new ArrayList<>(register);
        Collections.reverse(latest);
        return frame.value("rows").equals("all") ? latest : latest.subList(0, Math.min(ROWS, latest.size()));
    }

    public long held() {
        return register.stream().filter(Meeting::counts).count();
    }

    public List<Reading> latestFirst() {
        List<Reading> latest = new ArrayList<>(found.readings());
        Collections.reverse(latest);
        return latest;
    }

    /** What lies between it and the reading a year before. */
    public List<String> warming() {
        return List.of(
                Confidence.sentence(chosen.probWarming().m3(), 3),
                Confidence.sentence(chosen.probWarming().m12(), 12),
                Confidence.sentence(chosen.probWarming().m36(), 36));
    }

    public Ranking drivers() {
        return Ranking.of(chosen, DRIVERS);
    }

    /** What of the value rests on no words but on the record as a whole. */
    public List<Contribution> grounds() {
        return chosen.contributions().stream()
                .filter(one -> one.evidence() == null)
                .toList();
    }

    public String grade(Reading reading) {
        return found.grade(found.readings().indexOf(reading)).orElse("");
    }

    /** Opens what moves the reading of a day, or of the first after it. */
    public String at(LocalDate day) {
        return frame.with("at", day) + "#drivers";
    }

    /** Opens what moves a reading. */
    public String at(Reading reading) {
        return frame.with("at", reading.date()) + "#drivers";
    }

    public Controls controls() {
        Map<String, Object> asked = new HashMap<>(Map.of("a", a.code(), "b", b.code(), "most", CONTROLS));
        List.of("from", "to", "by", "as_of", "model").forEach(name -> asked.put(name, frame.value(name)));
        return new Controls(frame, found.controls(), asked);
    }

    /** States for a triangle: those of the controls that are none of the two. */
    public List<Country> thirds() {
        return found.controls().stream()
                .map(DyadReadings.Control::dyad)
                .flatMap(dyad -> Stream.of(dyad.a(), dyad.b()))
                .filter(state -> !state.equals(a) && !state.equals(b))
                .distinct()
                .toList();
    }

    public String readings(String as) {
        Map<String, Object> asked = pair(as);
        List.of("from", "to", "by", "as_of", "model", "with_imported")
                .forEach(name -> asked.put(name, frame.value(name)));
        return Links.api("/readings", asked);
    }

    public String meetings(String as) {
        Map<String, Object> asked = pair(as);
        List.of("from", "to", "level", "format").forEach(name -> asked.put(name, frame.value(name)));
        return Links.api("/meetings", asked);
    }

    public String cite(String as) {
        Map<String, Object> asked = new HashMap<>();
        List.of("to", "as_of", "model").forEach(name -> asked.put(name, frame.value(name)));
        return frame.links().with("/dyad/" + a.code() + "/" + b.code() + "/cite." + as, asked);
    }

    /** The chart as a file. */
    public String picture() {
        Map<String, Object> asked = new HashMap<>(Map.of("signals", "1"));
        List.of("from", "to", "by", "as_of", "model", "level", "format", "with_imported")
                .forEach(name -> asked.put(name, frame.value(name)));
        return frame.links().with("/dyad/" + a.code() + "/" + b.code() + "/chart.svg", asked);
    }

    /** The chart with the signals of all meetings, which take longer: loaded when the rest stands. */
    public String part() {
        Map<String, Object> asked = new HashMap<>(Map.of("part", "1"));
        List.of("from", "to", "by", "as_of", "model", "level", "format", "with_imported", "at")
                .forEach(name -> asked.put(name, frame.value(name)));
        return frame.links().with("/dyad/" + a.code() + "/" + b.code(), asked);
    }

    /** The signals of all meetings as a table, likewise. */
    public String signals() {
        Map<String, Object> asked = new HashMap<>(Map.of("part", "1", "whole", "1"));
        List.of("from", "to", "as_of", "level").forEach(name -> asked.put(name, frame.value(name)));
        return frame.links().with("/signals/" + a.code() + "/" + b.code(), asked);
    }

    /** Those of two days and between. */
    public String signals(LocalDate from, LocalDate to) {
        return frame.links()
                .with(
                        "/signals/" + a.code() + "/" + b.code(),
                        Map.of("from", from, "to", to, "as_of", frame.value("as_of")));
    }

    private Map<String, Object> pair(String as) {
        return new HashMap<>(Map.of("a", a.code(), "b", b.code(), "as", as));
    }
}
