package org.readout.measure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Source;
import org.readout.lexicon.Weights;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Panel;
import org.readout.model.Actor;
import org.readout.model.Basis;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Evidence;
import org.readout.model.Format;
import org.readout.model.Ladder;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Rank;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.StoredText;
import org.readout.model.When;

/** Small records of two invented states, AAA and BBB, each item with a text of its own. */
public final class Records {
    public static final Dyad DYAD = Dyad.of("AAA", "BBB");

    private static final List<String> MEASURE =
            List.of("measure/channels.tsv", "measure/responses.tsv", "measure/drifts.tsv");

    private Records() {}

    public static Weights weights() {
        return lexicon().weights();
    }

    /** The smallest lexicon that has weights: leaders' meetings weigh most. */
    public static Lexicon lexicon() {
        return Lexicon.read(
                with(
                        MEASURE,
                        new Source(
                                Map.ofEntries(
                                        Map.entry(
                                                "cameo.tsv",
                                                "code\tname\tgoldstein\tplover_type\tplover_mode\n040\tConsult\t1\tCONSULT\t\n"),
                                        Map.entry("plover.tsv", "type\tmode\tplover_score\nCONSULT\t\t2.5\n"),
                                        Map.entry(
                                                "countries.tsv",
                                                "code\tzh\tzh_short\ten\ten_adjective\tko\tcapital_zh\tcapital_en\tmetonym\n"
                                                        + "AAA\t\t\tAland\t\t\t\t\t\n"),
                                        Map.entry(
                                                "people.tsv",
                                                "id\tcountry\tzh\ten\tko\tnote\nann\tAAA\t\tAnn Alder\t\t\n"),
                                        Map.entry(
                                                "formulas.tsv",
                                                "id\tname\tkind\tissue\trung\tzh\ten\tparties\tsince\tsource\n"
                                                        + "calm\tcalm\trestraint\tpeace\t\t\tcalm\t\t\tusage\n"),
                                        Map.entry(
                                                "formats.tsv",
                                                "id\tcontact\tcameo\tplover_type\tplover_mode\nmeeting\tin_person\t040\tCONSULT\t\n"
                                                        + "telegram\twritten\t040\tCONSULT\t\nattendance\tpresence\t040\tCONSULT\t\n"),
                                        Map.entry("topics.tsv", "formula\ttopics\n"),
                                        Map.entry("honorifics.tsv", "language\twords\n"),
                                        Map.entry(
                                                "posts.tsv",
                                                "post\ttitles\torganisation\tcountry\tholders\tladder\npresident\tpresident\t\t\tone\t\n"),
                                        Map.entry("zh/organisations.tsv", "id\tsurfaces\n"),
                                        Map.entry("en/organisations.tsv", "id\tsurfaces\n"),
                                        Map.entry(
                                                "weights.tsv",
                                                """
                        kind\tlevel\tamount
                        in_person\tleader\t2.8
                        in_person\t*\t1
                        remote\t*\t1
                        written\t*\t1
                        """)))));
    }

    private static Source with(List<String> bundled, Source own) {
        Map<String, String> files = new HashMap<>(own.files());
        files.putAll(Source.bundled(bundled).files());
        return new Source(files);
    }

    /** Records of dyads side by side, all months between the first and the last item covered. */
    public static Panel panel(List<DyadRecord> records) {
        return Panel.of(records, List.of(), lexicon().channels(), null);
    }

    public static DyadRecord of(List<Meeting> meetings, List<Event> events) {
        return new DyadRecord(DYAD, meetings, events, List.of(), List.of());
    }

    public static DyadRecord ofEvents(Event... events) {
        return of(List.of(), List.of(events));
    }

    /** AAA's leader, a person of band 1, receives one of the given band of BBB. */
    public static Meeting reception(String day, int band) {
        return contact(day, new Format("meeting", Contact.IN_PERSON), Status.OCCURRED, 1, band);
    }

    /** A vice minister of AAA and one of BBB are in touch. */
    public static Meeting contact(String day, String format, Contact contact, Status status) {
        return contact(day, new Format(format, contact), status, 5, 5);
    }

    private static Meeting contact(String day, Format format, Status status, int band, int otherBand) {
        Evidence text = evidence("On " + day + " the two sides were in touch (" + format.id() + ", " + status + ").");
        return new Meeting(
                day(day),
                List.of(
                        side("AAA", "Ann Alder", band, Role.HOST, text),
                        side("BBB", "Bo Birk", otherBand, Role.GUEST, text)),
                format,
                null,
                status,
                List.of(),
                null,
                List.of(text),
                List.of());
    }

    private static Side side(String country, String name, int band, Role role, Evidence text) {
        Country state = new Country(country);
        Office office = new Office("officer", null, state, new Rank(band, Ladder.STATE, false), text);
        Person person = Person.unregistered(Language.ENGLISH, name);
        return new Side(state, List.of(new Participant(person, state, List.of(office), role, text)));
    }

    /** AAA acts upon BBB with the Goldstein weight given. */
    public static Event event(String day, @Nullable Double goldstein) {
        return event(day(day), goldstein, Status.OCCURRED);
    }

    public static Event event(When when, @Nullable Double goldstein, Status status) {
        String type = goldstein == null || goldstein >= 0 ? "COOPERATE" : "COERCE";
        return event(when, type, goldstein, status);
    }

    public static Event event(When when, String type, @Nullable Double goldstein, Status status) {
        Evidence text = evidence("On " + when.value() + " AAA did to BBB what weighs " + goldstein + ".");
        Actor source = new Actor(new Country("AAA"), "GOV", null, Role.SOURCE, text);
        Actor target = new Actor(new Country("BBB"), "GOV", null, Role.TARGET, text);
        EventCode code = new EventCode(type, null, List.of(), "040", goldstein, null);
        return new Event(code, List.of(source, target), when, status, null, text);
    }

    public static When day(String day) {
        return When.day(LocalDate.parse(day), Basis.EXPLICIT, List.of());
    }

    /** A text that is its own evidence. */
    public static Evidence evidence(String text) {
        return Evidence.said(new StoredText(id(text), text), 0, text.length());
    }

    private static DocId id(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new DocId(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
