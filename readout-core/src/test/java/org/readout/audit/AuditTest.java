package org.readout.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.code.en.Texts;
import org.readout.model.Annotated;
import org.readout.model.Evidence;

class AuditTest {
    /** A signed column as it was copied from a page. */
    @Test
    void damageAndContradictionsOfOneText() throws IOException {
        assertThat(faults(text("mekong.txt"), null))
                .containsExactly(
                        "header_noise: Opinion",
                        "line_break_in_sentence: by Anna Berg and / Tomas Vik / published by / The Delta Review"
                                + " / on March 2, 2019",
                        "duplicate_source_line: The Delta Review / Source: The Delta Review",
                        "publication_vs_content: In early March 2019",
                        "spelling_variant: Prayut Chan-o-cha / Prayut Chan-O-Cha",
                        "lost_apostrophe: Thailands (Thailand’s)",
                        "no_break_space: \u00a0 ( )",
                        "document_type_drift: announced a consensus / The joint statement",
                        "form_variant: Thailand-Vietnam relations / Thailand-Vietnamese relations",
                        "stray_space:  - (-)",
                        "no_final_newline: .");
    }

    @Test
    void aMeetingThatTheTextTellsNothingOfIsReferredTo() {
        String text =
                "Indonesian President Joko Widodo received Malaysian Foreign Minister Anifah Aman in Jakarta in May"
                        + " 2014. The word border failed to appear in the press release after the 2015 meeting.\n";
        assertThat(faults(text, "2016-06-02"))
                .anyMatch(fault -> fault.startsWith("impossible_referent: the 2015 meeting"));
    }

    @Test
    void officialsOfTheGovernmentAreADelegationOfThePartyElsewhere() {
        String text =
                "Vietnamese government officials came to Vientiane on Monday. President Thongloun Sisoulith met the"
                        + " CPV delegation, and Laos thanked Vietnam.\n";
        assertThat(faults(text, "2022-06-02"))
                .contains("party_vs_government: Vietnamese government officials / CPV delegation");
    }

    @Test
    void whatIsPlannedForALaterDayIsNoContradiction() {
        String text = "The two presidents will meet in early June 2016, the ministry said.\n";
        assertThat(faults(text, "2016-06-02")).isEmpty();
    }

    @Test
    void aSoundReadoutHasNone() {
        String text =
                "Vietnamese Foreign Minister Pham Binh Minh met Lao Foreign Minister Saleumxay Kommasith in Hanoi on"
                        + " Tuesday. They signed an agreement on the border. The agreement takes effect in May.\n";
        assertThat(faults(text, "2019-03-14")).isEmpty();
    }

    private static List<String> faults(String text, @Nullable String published) {
        Annotated annotated = Texts.annotated(text, published);
        return Audit.of(annotated.document(), Texts.coded(text, published)).stream()
                .map(fault -> fault.kind() + ": "
                        + String.join(
                                " / ",
                                fault.evidence().stream().map(Evidence::quote).toList())
                        + (fault.expected() == null ? "" : " (" + fault.expected() + ")"))
                .toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = AuditTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
