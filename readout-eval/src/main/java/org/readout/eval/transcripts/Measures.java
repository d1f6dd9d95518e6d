package org.readout.eval.transcripts;

import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Measure;

/** What is counted on an item. What stands under "found" is counted over the contacts found. */
final class Measures {
    static final Measure FOUND = new Measure("meeting_found", "contact found", true);
    static final Measure FOUND_NO_VISITS =
            new Measure("meeting_found_without_visits", "contact found, visits left out", true);
    static final Measure OCCURRED = new Measure("occurred_found", "contact that took place, found", true);
    static final Measure OCCURRED_NO_VISITS =
            new Measure("occurred_found_without_visits", "contact that took place, found, visits left out", true);
    static final Measure PAIRS = new Measure("pair_found", "contact of each two states found", true);
    static final Measure PAIRS_OCCURRED =
            new Measure("occurred_pair_found", "contact of each two states that took place, found", true);
    static final Measure STATUS = new Measure("status", "status exact", false);
    static final Measure STATES = new Measure("counterpart", "counterpart country", false);
    static final Measure PRINCIPALS = new Measure("principals", "principals exact", false);
    static final Measure OFFICES = new Measure("offices", "offices", true);
    static final Measure BAND = new Measure("rank_band", "rank band", false);
    static final Measure CEREMONIAL = new Measure("ceremonial", "ceremonial or not, of band 1", false);
    static final Measure ACCOMPANYING = new Measure("accompanying", "accompanying", true);
    static final Measure DATE = new Measure("date", "date exact", false);
    static final Measure FORMAT = new Measure("format", "format exact", false);
    static final Measure LEAD = new Measure("host", "host, or sender of what is written", false);
    static final Measure PLACE = new Measure("place", "city and venue", true);
    static final Measure LABEL = new Measure("label", "words for the atmosphere", true);
    static final Measure SPEECH = new Measure("speech_found", "run of speech found", true);
    static final Measure SPEAKER = new Measure("speaker", "speaker right", false);
    static final Measure EXTENT = new Measure("extent", "extent right", false);
    static final Measure SENTENCE = new Measure("sentence_speaker", "speaker of a sentence", false);
    static final Measure ACTS = new Measure("acts", "other acts", true);

    private Measures() {}

    /** Contacts found of one group of forms. */
    static Measure found(Form form) {
        return new Measure("found_" + Words.of(form), "contact found: " + form.label(), true);
    }

    /** Labelled contacts of one form that were found, whatever form they were given. */
    static Measure found(String format) {
        return new Measure("found_" + format, "found of form " + format, false);
    }

    /** What can be counted where contacts alone were labelled, with who met, and neither offices nor speech. */
    static List<Measure> ofContacts() {
        return Stream.of(
                        Stream.of(FOUND, FOUND_NO_VISITS, OCCURRED, OCCURRED_NO_VISITS, PAIRS, PAIRS_OCCURRED),
                        Stream.of(Form.values()).map(Measures::found),
                        Stream.of(STATUS, STATES, PRINCIPALS, DATE, FORMAT))
                .flatMap(measures -> measures)
                .toList();
    }

    /** In the order of a report, found by form left out. */
    static List<Measure> all() {
        return Stream.of(
                        Stream.of(FOUND, FOUND_NO_VISITS, OCCURRED, OCCURRED_NO_VISITS, PAIRS, PAIRS_OCCURRED),
                        Stream.of(Form.values()).map(Measures::found),
                        Stream.of(STATUS, STATES, PRINCIPALS, OFFICES, BAND, CEREMONIAL, ACCOMPANYING),
                        Stream.of(DATE, FORMAT, LEAD, PLACE, LABEL),
                        Stream.of(SPEECH, SPEAKER, EXTENT, SENTENCE, ACTS))
                .flatMap(measures -> measures)
                .toList();
    }
}
