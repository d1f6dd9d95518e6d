package org.readout.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.readout.model.Coding;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.Silence;
import org.readout.model.StoredText;

class RespacedTest {
    /** Quotes "Wang Yi" wherever it stands with one space, and nothing otherwise. */
    private static final Function<Document, Coding> READER = document -> {
        int at = document.text().content().indexOf("Wang Yi");
        return Coding.of(document.id(), "none", "none")
                .whyNothing(
                        at < 0 ? List.of() : List.of(new Silence("quoted", Evidence.said(document.text(), at, at + 7))))
                .build();
    };

    private static Document document(String text) {
        return new Document(
                new StoredText(new DocId("a".repeat(64)), text),
                "",
                null,
                Language.ENGLISH,
                "",
                true,
                new Provenance("test", 0, null));
    }

    private static List<String> quotes(String text) {
        return Respaced.reader(READER).apply(document(text)).whyNothing().stream()
                .map(silence -> Objects.requireNonNull(silence.evidence()).quote())
                .toList();
    }

    @Test
    void doubleSpacesAreReadAsOneAndQuotedAsTheyStand() {
        assertThat(quotes("In Hanoi,  Wang  Yi met  the premier.")).containsExactly("Wang  Yi");
    }

    @Test
    void aTextWithoutThemIsReadAsItIs() {
        assertThat(quotes("In Hanoi, Wang Yi met the premier.")).containsExactly("Wang Yi");
    }

    @Test
    void layoutIsKept() {
        assertThat(quotes("    Wang      Yi")).isEmpty();
    }
}
