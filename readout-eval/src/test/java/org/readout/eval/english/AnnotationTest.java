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

/** The annotations of the documents hold together: a label moved by hand must still point at its words. */
class AnnotationTest {
    private static final Set<String> FILES = Set.of(
            "documents", "people", "countries", "meetings", "events", "statements", "hedges", "relations", "wordings");
    /** The second annotator left out what only lists or mentions. */
    private static final Set<String> SECOND_FILES =
            Set.of("people", "meetings", "events", "statements", "hedges", "relations");

    private static final GoldFiles GOLD = GoldFiles.bundled();
    private static final Map<String, String> TEXTS = GOLD.documents().stream()
            .map(about -> about.path("doc").asText())
            .collect(Collectors.toMap(Function.identity(), doc -> GoldFiles.resource("documents/" + doc + ".txt")));
    private static final Pattern PERSON = Pattern.compile("d\\d\\d-pe-\\w+");

    static Stream<String> files() {
        return Stream.concat(in("gold", FILES), in("second", SECOND_FILES));
    }

    private static Stream<String> in(String folder, Set<String> files) {
        return files.stream().map(file -> folder + "/" + file);
    }

    private static List<JsonNode> lines(String file) {
        return GoldFiles.objects(GoldFiles.resource(file + ".jsonl"));
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
        holdsTogether(in("gold", FILES).toList());
        holdsTogether(in("second", SECOND_FILES).toList());
    }

    private static void holdsTogether(List<String> files) {
        List<String> ids = files.stream()
                .flatMap(file -> lines(file).stream())
                .filter(line -> line.has("id"))
                .map(line -> line.path("id").asText())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<String> referred = files.stream()
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
        FILES.forEach(file -> assertThat(readme)
                .contains("| `" + file + "` | " + lines("gold/" + file).size() + " |"));
    }
}
