package org.readout.eval.english;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.eval.Measure;

/** A file of reports of one sentence, each with an odd half that tunes and an even one that tests; in the order of the page. */
enum ReportPart {
    CONTACTS("Contacts, English", Kind.CONTACTS),
    CONTACTS_FURTHER("Contacts, English, further hands", Kind.CONTACTS),
    ACTS("Acts, English", Kind.ACTS),
    ACTS_FURTHER("Acts, English, further hands", Kind.ACTS),
    ZH_CONTACTS("Contacts, Chinese", Kind.CONTACTS),
    ZH_FURTHER("Contacts, Chinese, further hands", Kind.CONTACTS),
    ZH_LATEST("Contacts, Chinese, a fifth hand", Kind.CONTACTS),
    ZH_SIXTH("Contacts, Chinese, a sixth hand", Kind.CONTACTS),
    ZH_ACTS("Acts, Chinese", Kind.ACTS),
    ZH_ACTS_FURTHER("Acts, Chinese, a third hand", Kind.ACTS),
    ZH_ACTS_LATEST("Acts, Chinese, a fourth hand", Kind.ACTS),
    CLAIMS("Claims on relations, English", Kind.CLAIMS),
    SAYINGS("Things said, English", Kind.SAYINGS);

    /** What is labelled in a file. */
    enum Kind {
        CONTACTS(Measures.HELD, Measures.NOT_COUNTED, Measures.FLAGGED, Measures.SIDES, Measures.DATE),
        ACTS(Measures.EVENTS, Measures.EVENT_TYPE, Measures.EVENT_SOURCE, Measures.EVENT_TARGET, Measures.EVENT_STATUS),
        CLAIMS(Measures.RELATIONS, Measures.RELATION_PAIR),
        SAYINGS(Measures.SAID, Measures.SAID_STANCE);

        private final List<Measure> measures;

        Kind(Measure... measures) {
            this.measures = List.of(measures);
        }
    }

    private final String title;
    private final Kind kind;

    ReportPart(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** As it stands above its tables. */
    String title() {
        return title;
    }

    /** Its name as files and figures have it: {@code acts-further}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its reports stand among the resources of the suite. */
    String file() {
        return "reports/" + label() + ".tsv";
    }

    /** The name of the half a report belongs to: {@code acts-tuning}. */
    String half(boolean tunes) {
        return label() + "-" + (tunes ? Sheet.TUNING : Sheet.TEST);
    }

    Kind kind() {
        return kind;
    }

    List<Measure> measures() {
        return kind.measures;
    }

    static Stream<ReportPart> all() {
        return Arrays.stream(values());
    }
}
