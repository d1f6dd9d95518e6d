package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantTest {
    private static final String TEXT =
            "In May 2016, an Irish envoy, Nora Quill of the Irish Green Party (IGP), met President Rex Otter of the "
                    + "United Isles in Dublin. Quill left the United Isles.";

    @TempDir
    private Path folder = Path.of("");

    private Essay essay() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(folder.resolve("essay.txt"), TEXT);
        write("people", person("Nora Quill", "Quill", "IRL"), person("Rex Otter", "Rex Otter", "GBR"));
        write(
                "countries",
                "{\"code\": \"IRL\", \"kind\": \"state\", \"name\": \"Ireland\", \"mentions\": ["
                        + mention("Irish envoy", 5, "adjective") + ", " + mention("Irish Green", 5, "embedded_in_name")
                        + ", " + mention("Dublin", 6, "place") + "]}",
                "{\"code\": \"GBR\", \"kind\": \"state\", \"name\": \"United Isles\", \"mentions\": ["
                        + mention("United Isles in", 12, "name") + ", " + mention("United Isles.", 12, "name") + "]}");
        write(
                "organisations",
                "{\"type\": \"party\", \"name\": \"Irish Green Party\", \"aliases\": [\"IGP\"], \"country\": \"IRL\"}");
        write(
                "meetings",
                "{\"sides\": [{\"country\": \"IRL\"}], \"date\": {\"earliest\": \"2016-05-01\", \"latest\": \"2016-05-31\"}, \"quotes\": ["
                        + mention("met President Rex Otter", 23, "") + "]}");
        return Essay.in(folder);
    }

    private void write(String kind, String... lines) throws IOException {
        Files.writeString(folder.resolve("gold").resolve(kind + ".jsonl"), String.join("\n", lines));
    }

    private static String person(String name, String again, String state) {
        return "{\"name\": \"" + name + "\", \"country\": \"" + state + "\", \"mentions\": ["
                + mention(name, name.length(), "name") + ", " + mention(again, again.length(), "name") + "]}";
    }

    /** The last place of these words, of which the first few characters are meant. */
    private static String mention(String words, int length, String form) {
        int start = TEXT.lastIndexOf(words);
        return "{\"start\": " + start + ", \"end\": " + (start + length) + ", \"text\": \""
                + TEXT.substring(start, start + length) + "\", \"form\": \"" + form + "\"}";
    }

    @RepeatedTest(20)
    void nothingThatWasKnownIsLeftAndEveryPlaceIsRight(RepetitionInfo info) throws IOException {
        Essay variant = Variant.of(essay(), info.getCurrentRepetition());
        assertThat(variant.text())
                .doesNotContain(
                        "Irish", "Quill", "Otter", "Isles", "Dublin", "IGP", "Green", "May", "2016", "President");
        List<JsonNode> places = new ArrayList<>();
        variant.gold()
                .lines()
                .values()
                .forEach(lines -> lines.forEach(line -> places.addAll(line.findParents("start"))));
        assertThat(places).hasSize(10).allSatisfy(place -> assertThat(
                        place.path("text").asText())
                .isEqualTo(variant.text()
                        .substring(
                                place.path("start").asInt(), place.path("end").asInt())));
    }

    @Test
    void theSameSeedGivesTheSameVariant() throws IOException {
        assertThat(Variant.of(essay(), 7)).isEqualTo(Variant.of(essay(), 7));
        assertThat(Variant.of(essay(), 7).text())
                .isNotEqualTo(Variant.of(essay(), 8).text());
    }
}
