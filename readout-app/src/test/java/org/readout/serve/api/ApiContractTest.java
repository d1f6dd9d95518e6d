package org.readout.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.lexicon.Lexicon;
import org.readout.serve.Bench;
import org.readout.serve.Verification;

/** Walks the OpenAPI document and holds each answer against what it says there. */
class ApiContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A question of each address that the sample can answer. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("/coverage", ""),
            Map.entry("/states", ""),
            Map.entry("/meeting", "?id=MEETING"),
            Map.entry("/appearances", "?name=Xi%20Jinping"),
            Map.entry("/access", "?name=Xi%20Jinping"),
            Map.entry("/uses", "?formula=denuclearization"),
            Map.entry("/meetings", "?a=CHN&b=PRK"),
            Map.entry("/accounts", "?a=CHN&b=PRK"),
            Map.entry("/events", "?a=CHN"),
            Map.entry("/tenures", "?name=CHN"),
            Map.entry("/search", "?q=a"),
            Map.entry("/documents/{id}", ""),
            Map.entry("/documents/{id}/faults", ""),
            Map.entry("/formulas", ""),
            Map.entry("/briefs", "?a=CHN&b=PRK"),
            Map.entry("/corrections", ""),
            Map.entry("/documents", "?state=CHN"),
            Map.entry("/cases", "?a=CHN&b=PRK&SIGNAL"),
            Map.entry("/controls", "?a=CHN&b=PRK"),
            Map.entry("/states/{a}/partners", ""),
            Map.entry("/readings", "?a=CHN&b=PRK&by=year"),
            Map.entry("/signals", "?a=CHN&b=PRK"),
            Map.entry("/changes", "?a=CHN&b=PRK&since=2013"),
            Map.entry("/triangle", "?a=CHN&b=PRK&c=KOR"),
            Map.entry("/wording", "?formula=denuclearization&side=CHN&partners=PRK,KOR"),
            Map.entry("/matrix", "?side=CHN"),
            Map.entry("/compare", "?first=ID&second=OTHER"),
            Map.entry("/verify", "?text=On 1 June 2016 Xi Jinping met Ri Su-yong in Beijing."));

    @TempDir
    private static Path home;

    private static Bench bench;
    private static List<String> documents;
    private static String meeting;
    private static String signal;

    @BeforeAll
    static void start() throws IOException {
        bench = Bench.ofSample(home);
        documents = JSON.readTree(bench.get("/api/v1/search?q=a").body()).findValuesAsText("doc_id").stream()
                .distinct()
                .toList();
        meeting = JSON.readTree(
                        bench.get("/api/v1/meetings?a=CHN&b=PRK&limit=1").body())
                .get("items")
                .get(0)
                .get("id")
                .asText()
                .replace("+", "%2B");
        JsonNode first = JSON.readTree(
                        bench.get("/api/v1/signals?a=CHN&b=PRK&limit=1").body())
                .get("items")
                .get(0);
        signal = "day=" + first.get("date").asText() + "&kind="
                + first.get("kind").asText() + "&about="
                + URLEncoder.encode(first.get("about").asText(), StandardCharsets.UTF_8);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    static Stream<Endpoint> endpoints() {
        return new Api(Lexicon::bundled, new Verification(Clock.systemUTC())).endpoints().stream();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void everyAddressAnswersInTheShapeItPromises(Endpoint endpoint) throws IOException {
        HttpResponse<String> answer = ask(endpoint, "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode page = JSON.readTree(answer.body());
        Schemas schemas = new Schemas();
        JsonNode row = JSON.valueToTree(schemas.of(endpoint.row()));
        SchemaCheck check = new SchemaCheck(JSON.valueToTree(schemas.all()));
        page.get("items").forEach(item -> assertThat(check.problems(item, row))
                .as(endpoint.path())
                .isEmpty());
        if (!List.of("/accounts", "/corrections", "/documents/{id}/faults").contains(endpoint.path())) {
            assertThat(page.get("total").asInt())
                    .as("rows of " + endpoint.path())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void everyTableIsExportedInFull(Endpoint endpoint) throws IOException {
        int total = JSON.readTree(ask(endpoint, "").body()).get("total").asInt();

        HttpResponse<String> lines = ask(endpoint, "jsonl");
        assertThat(lines.body().lines().count()).isEqualTo(total);
        HttpResponse<String> csv = ask(endpoint, "csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"[a-z-]+\\.csv\"");
        assertThat(csv.body().isEmpty()).isEqualTo(total == 0);
    }

    @Test
    void theDocumentTellsOfEveryAddressAndParameter() {
        String document = bench.get("/openapi.yaml").body();

        assertThat(document).startsWith("\"openapi\": \"3.1.0\"\n");
        endpoints().forEach(endpoint -> {
            assertThat(document).contains("\"/api/v1" + endpoint.path() + "\":");
            endpoint.all().forEach(param -> assertThat(document)
                    .contains(endpoint.form() ? "\"" + param.name() + "\":" : "\"name\": \"" + param.name() + "\""));
        });
    }

    @Test
    void pagesFollowTheirCursors() throws IOException {
        JsonNode first =
                JSON.readTree(bench.get("/api/v1/meetings?a=CHN&limit=2").body());
        JsonNode second = JSON.readTree(bench.get("/api/v1/meetings?a=CHN&limit=2&cursor="
                        + first.get("next").asText())
                .body());

        assertThat(second.get("items").get(0)).isNotEqualTo(first.get("items").get(0));
        assertThat(second.get("total")).isEqualTo(first.get("total"));
    }

    /** By GET, or as a form if it is one. */
    private static HttpResponse<String> ask(Endpoint endpoint, String as) {
        String address = Api.ROOT + address(endpoint);
        if (endpoint.form()) {
            String[] parts = address.split("[?=]");
            return bench.post(parts[0], parts[1], parts[2], "as", as);
        }
        return bench.get(address + (address.contains("?") ? "&" : "?") + "as=" + as);
    }

    private static String address(Endpoint endpoint) {
        String example = EXAMPLES.get(endpoint.path());
        assertThat(example).as("an example of " + endpoint.path()).isNotNull();
        return (endpoint.path() + example)
                .replace("{id}", documents.get(0))
                .replace("MEETING", meeting)
                .replace("SIGNAL", signal)
                .replace("{a}", "CHN")
                .replace("ID", documents.get(0))
                .replace("OTHER", documents.get(1));
    }
}
