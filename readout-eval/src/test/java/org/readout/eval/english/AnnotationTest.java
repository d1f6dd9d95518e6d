package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotation of the thirty documents holds together: a label moved by hand must still point at its words. */
class AnnotationTest {
    private static final Set<String> FILES = Set.of(
            "documents", "people", "countries", "meetings", "events", "statements", "hedges", "relations", "wordings");
    private static final GoldFiles GOLD = GoldFiles.bundled();
    private static final Map<String, String> TEXTS = GOLD.documents().stream()
            .map(about -> about.path("doc").asText())
            .collect(Collectors.toMap(Function.identity(), doc -> GoldFiles.resource("documents/" + doc + ".txt")));
    private static final Pattern PERSON = Pattern.compile("d\\d\\d-pe-\\w+");

    static Stream<String> files() {
        return FILES.stream();
    }

    private static List<JsonNode> lines(String file) {
        return GoldFiles.objects(GoldFiles.resource("gold/" + file + ".jsonl"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySpanIsTheSliceItSays(String file) {
        List<JsonNode> spans = new ArrayList<>();
        lines(file).forEach(line -> spans.addAll(line.findParents("start")));
        assertThat(spans).isNotEmpty().allSatisfy(span -> assertThat(
                        span.path("text").asText())
                .isNotEmpty()
                .isEqualTo(TEXTS.getOrDefault(span.path("doc").asText(), "")
                        .substring(span.path("start").asInt(), span.path("end").asInt())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noDateEndsBeforeItBegins(String file) {
        Stream.of("date", "period")
                .flatMap(field -> lines(file).stream().map(line -> line.path(field)))
                .filter(date ->
                        date.path("earliest").isTextual() && date.path("latest").isTextual())
                .forEach(date -> assertThat(date.path("earliest").asText())
                        .as("%s", date)
                        .isLessThanOrEqualTo(date.path("latest").asText()));
    }

    @Test
    void identifiersAreUniqueAndWhatIsReferredToIsThere() {
        List<String> ids = FILES.stream()
                .flatMap(file -> lines(file).stream())
                .filter(line -> line.has("id"))
                .map(line -> line.path("id").asText())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<String> referred = FILES.stream()
                .flatMap(file -> lines(file).stream())
                .flatMap(line -> Stream.concat(
                        PERSON.matcher(line.toString()).results().map(found -> found.group()),
                        line.findValuesAsText("statement").stream()))
                .toList();
        assertThat(ids).containsAll(referred);
    }

    @Test
    void theReadmeCountsThem() {
        String readme = GoldFiles.resource("README.md");
        FILES.forEach(file ->
                assertThat(readme).contains("| `" + file + "` | " + lines(file).size() + " |"));
    }
}
