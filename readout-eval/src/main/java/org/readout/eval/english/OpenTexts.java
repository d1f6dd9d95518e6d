package org.readout.eval.english;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.eval.MarkedText;
import org.readout.eval.Measure;
import org.readout.eval.Packaged;
import org.readout.eval.Paragraphs;

/** Passages by further hands that rules are made from, nothing of which is a test: in each kind one thing is labelled throughout. */
enum OpenTexts {
    SAID(List.of("a", "b", "c", "d", "e"), Measures.STATEMENTS, Measures.SPEAKER, Measures.STANCE),
    ACTS(
            List.of("a", "b"),
            Measures.EVENTS,
            Measures.EVENT_TYPE,
            Measures.EVENT_SOURCE,
            Measures.EVENT_TARGET,
            Measures.EVENT_STATUS),
    CONTACTS(
            List.of("a", "b"),
            Measures.HELD,
            Measures.NOT_COUNTED,
            Measures.FLAGGED,
            Measures.ATTENDANCE,
            Measures.SIDES,
            Measures.DATE);

    private static final String FOLDER = "/org/readout/eval/learn/";

    private final List<String> hands;
    private final List<Measure> measures;

    OpenTexts(List<String> hands, Measure... measures) {
        this.hands = hands;
        this.measures = List.of(measures);
    }

    /** Its name as figures have it: {@code said-tuning}. */
    String part() {
        return MarkedPage.tuning(label());
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Measure> measures() {
        return measures;
    }

    /** The passages by file and number: {@code said-a01}. */
    Stream<Map.Entry<String, MarkedText>> passages() {
        return hands.stream()
                .map(hand -> label() + "-" + hand)
                .flatMap(file ->
                        Paragraphs.of(file, Packaged.text(OpenTexts.class, FOLDER + file + ".txt"))
                                .entrySet()
                                .stream());
    }

    static Stream<OpenTexts> all() {
        return Arrays.stream(values());
    }
}
