package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Span;
import org.readout.model.StoredText;

/** The shape of a coding in JSON, and that it is read back only against the text it quotes. */
class ModelJsonTest {
    private static final Document DOCUMENT =
            Records.item("2013-05-24", 3, "特使访华", "朝鲜特使抵达北京。").document();
    private static final Coding CODING = Codings.complete(DOCUMENT, List.of(new Span(5, 7)));

    @Test
    void writesSnakeCaseAndLeavesOutWhatIsAbsent() {
        JsonNode json = ModelJson.withDocuments().valueToTree(CODING);

        JsonNode guest = json.at("/meetings/0/sides/1/people/0");
        assertThat(json.at("/front_matter/body_start").asInt()).isEqualTo(3);
        assertThat(guest.at("/country").asText()).isEqualTo("PRK");
        assertThat(guest.at("/role").asText()).isEqualTo("guest");
        assertThat(json.at("/meetings/0/date/earliest").asText()).isEqualTo("2013-05-24");
        assertThat(json.at("/meetings/0/place").has("venue")).isFalse();
        assertThat(json.at("/claims/0/evidence/layer").asText()).isEqualTo("inferred");
        assertThat(guest.at("/evidence"))
                .hasToString("{\"doc_id\":\"" + DOCUMENT.id()
                        + "\",\"start\":5,\"end\":7,\"quote\":\"朝鲜\",\"layer\":\"said\"}");
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        assertThat(CodingJson.read(CodingJson.write(CODING, false), DOCUMENT.text()))
                .isEqualTo(CODING);
        assertThat(CodingJson.read(CodingJson.write(CODING, true), DOCUMENT.text()))
                .isEqualTo(CODING);
    }

    @Test
    void readsACodingOfAVersionThatKnewNoAttestations() throws IOException {
        ObjectNode json = ModelJson.ofOneDocument().valueToTree(CODING);
        json.remove("attested");

        Coding earlier = CodingJson.read(json.toString().getBytes(StandardCharsets.UTF_8), DOCUMENT.text());

        assertThat(earlier.attested()).isEmpty();
        assertThat(earlier.claims()).isEqualTo(CODING.claims());
    }

    @Test
    void readsTheAttestationsAlone() throws IOException {
        assertThat(CodingJson.attested(CodingJson.write(CODING, false), DOCUMENT.text()))
                .isEqualTo(CODING.attested())
                .isNotEmpty();
    }

    @Test
    void refusesAnotherText() {
        StoredText changed =
                new StoredText(DOCUMENT.id(), DOCUMENT.text().content().replace("朝鲜", "韩国"));

        assertThatThrownBy(() -> CodingJson.read(CodingJson.write(CODING, false), changed))
                .hasMessageContaining("is not the recorded quote");
    }

    @Test
    void refusesEvidenceWithoutAText() throws JsonProcessingException {
        String json = new String(CodingJson.write(CODING, false), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ModelJson.ofOneDocument().readValue(json, Coding.class))
                .hasMessageContaining("read against a text");
    }
}
