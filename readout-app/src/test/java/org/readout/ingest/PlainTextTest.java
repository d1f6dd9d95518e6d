package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Document;
import org.readout.model.Language;

class PlainTextTest {
    private static final String ESSAY =
            "A Quiet Visit\r\n\r\nThe envoy\u00a0came on June 1 and left with the letter.\n";

    @TempDir
    Path folder;

    @Test
    void theStoredTextIsTheWholeFileUnchanged() {
        Document document = Taken.from(Packed.write(folder, "a.txt", ESSAY)).document();

        assertThat(document.text().content()).isEqualTo(ESSAY);
        assertThat(document.title()).isEmpty();
        assertThat(document.published()).isNull();
        assertThat(document.wordingKnown()).isTrue();
        assertThat(document.language()).isEqualTo(Language.ENGLISH);
        assertThat(document.provenance().position()).isZero();
        assertThat(document.id().sha256()).isEqualTo(Packed.sha256(Packed.utf8(ESSAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void theEncodingIsTold(String charset) {
        String text = "主席 2013-05-24 会见了特使。\n双方谈到𠮷林省的贸易。\n";

        Document document = Taken.from(Packed.write(folder, "a.txt", text.getBytes(Charset.forName(charset))))
                .document();

        assertThat(document.text().content()).isEqualTo(text);
        assertThat(document.language()).isEqualTo(Language.CHINESE);
    }

    @Test
    void theWholeFileTellsTheEncodingNotOnlyItsBeginning() {
        String text = "A line of plain English.\n".repeat(4000) + "特使来访，双方会谈。\n";

        Document document = Taken.from(Packed.write(folder, "a.txt", text.getBytes(Charset.forName("GB18030"))))
                .document();

        assertThat(document.text().content()).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        Document document =
                Taken.from(Packed.write(folder, "a.txt", "\ufeff" + ESSAY)).document();

        assertThat(document.text().content()).isEqualTo(ESSAY);
        assertThat(document.id().sha256()).isEqualTo(Packed.sha256(Packed.utf8("\ufeff" + ESSAY)));
    }

    @Test
    void anUnknownExtensionIsReadAsText() {
        assertThat(Taken.from(Packed.write(folder, "a.essay", ESSAY)).texts()).containsExactly(ESSAY);
    }
}
