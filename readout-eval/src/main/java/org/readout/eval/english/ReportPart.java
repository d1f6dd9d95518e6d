package org.readout.eval.english;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.eval.Measure;

/** A file of reports of one sentence, each with an odd half that tunes and an even one that tests; in the order of the page. */
enum ReportPart {
    CONTACTS("Contacts, English", false),
    CONTACTS_FURTHER("Contacts, English, further hands", false),
    ACTS("Acts, English", true),
    ACTS_FURTHER("Acts, English, further hands", true),
    ZH_CONTACTS("Contacts, Chinese", false),
    ZH_FURTHER("Contacts, Chinese, further hands", false),
    ZH_LATEST("Contacts, Chinese, a fifth hand", false),
    ZH_ACTS("Acts, Chinese", true),
    ZH_ACTS_FURTHER("Acts, Chinese, a third hand", true),
    ZH_ACTS_LATEST("Acts, Chinese, a fourth hand", true);

    private static final List<Measure> OF_CONTACTS =
            List.of(Measures.HELD, Measures.NOT_COUNTED, Measures.FLAGGED, Measures.SIDES, Measures.DATE);
    private static final List<Measure> OF_ACTS = List.of(
            Measures.EVENTS, Measures.EVENT_TYPE, Measures.EVENT_SOURCE, Measures.EVENT_TARGET, Measures.EVENT_STATUS);

    private final String title;
    private final boolean acts;

    /** @param acts whether acts are labelled; else it is contacts */
    ReportPart(String title, boolean acts) {
        this.title = title;
        this.acts = acts;
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

    /** Whether acts are labelled; else it is contacts. */
    boolean acts() {
        return acts;
    }

    List<Measure> measures() {
        return acts() ? OF_ACTS : OF_CONTACTS;
    }

    static Stream<ReportPart> all() {
        return Arrays.stream(values());
    }
}
