package org.readout.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.library.Library;
import org.readout.store.Progress;

/** A reader finds a meeting that is none, says so, sees it gone, thinks again, and a rebuild loses nothing of it. */
class CorrectionsTest {
    private static final String MEETINGS = "/api/v1/meetings?a=CHN&b=PRK";
    private static final String IMPORT = "/api/v1/corrections/import";
    private static final Pattern WRONG = Pattern.compile("href=\"(/correct\\?[^\"]*kind=meeting[^\"]*)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(token|doc|kind|start|end|detail)\" value=\"([^\"]*)\"");

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    private Bench bench;

    @BeforeEach
    void start() {
        bench = Bench.ofSample(home);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void aCorrectionIsAppliedShownAndUndone() {
        int before = meetings();
        Map<String, String> form = form();

        HttpResponse<String> made =
                send("/corrections", form, "field", "item", "by", "An analyst", "why", "a visit that was called off");
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(meetings()).isEqualTo(before - 1);
        assertThat(bench.get(location(made)).body()).contains("Corrected by readers", "a visit that was called off");

        HttpResponse<String> undone =
                send("/corrections/1/undo", form, "by", "An analyst", "why", "it took place after all");
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(meetings()).isEqualTo(before);
        assertThat(bench.get("/corrections").body()).contains("a visit that was called off", "it took place after all");
    }

    @Test
    void aFieldIsCorrectedAndItsOldValueKept() {
        Map<String, String> form = form();

        send("/corrections", form, "field", "status", "value", "planned", "by", "A", "why", "announced alone");

        assertThat(bench.get("/api/v1/corrections").body())
                .contains("\"field\":\"status\",\"was\":\"occurred\",\"value\":\"planned\"");
        assertThat(bench.get(MEETINGS).body()).contains("\"polarity\":\"planned\"");
    }

    @Test
    void aRebuildReplaysThem() {
        int before = meetings();
        send("/corrections", form(), "field", "item", "by", "A", "why", "none");
        bench.close();

        try (Library library = Library.open(home, Lexicon.bundled(), 2)) {
            library.rebuild(Progress.NONE);
            assertThat(library.check(line -> {}, Progress.NONE).failures()).isZero();
        }
        bench = Bench.on(home);
        assertThat(meetings()).isEqualTo(before - 1);
    }

    @Test
    void theyTravelToAnotherRecord() {
        int before = meetings();
        send("/corrections", form(), "field", "item", "by", "An analyst", "why", "called off");
        String one = bench.get("/api/v1/corrections?as=jsonl").body();
        try (Bench other = Bench.ofSample(elsewhere)) {
            assertThat(other.post(IMPORT, "some.jsonl", (one + "no JSON\n{}\n").getBytes(UTF_8))
                            .body())
                    .startsWith("{\"taken\":1,\"known\":0,\"problems\":[{\"line\":2,\"message\":\"not JSON;")
                    .contains("{\"line\":3,");
            assertThat(other.get(MEETINGS).body()).contains("\"total\":" + (before - 1) + ",");
            assertThat(other.get("/api/v1/corrections?as=jsonl").body()).isEqualTo(one);

            assertThat(other.post("/corrections/import", "some.jsonl", one.getBytes(UTF_8))
                            .body())
                    .contains("0 taken over, 1 known already");
        }
    }

    @Test
    void theirUndoingTravelsToo() {
        int before = meetings();
        Map<String, String> form = form();
        send("/corrections", form, "field", "item", "by", "A", "why", "called off");
        send("/corrections/1/undo", form, "by", "B", "why", "held after all");
        String undone = bench.get("/api/v1/corrections?as=jsonl").body();
        try (Bench other = Bench.ofSample(elsewhere)) {
            assertThat(other.post(IMPORT, "some.jsonl", undone.getBytes(UTF_8)).body())
                    .contains("\"taken\":1");
            assertThat(other.get(MEETINGS).body()).contains("\"total\":" + before + ",");
            assertThat(other.get("/api/v1/corrections?as=jsonl").body()).isEqualTo(undone);
        }
    }

    @Test
    void whatCannotBeRightIsRefused() {
        Map<String, String> form = form();

        assertThat(send("/corrections", form, "field", "status", "value", "perhaps", "by", "A", "why", "b")
                        .body())
                .contains("'perhaps' is none of occurred, planned");
        assertThat(send("/corrections", form, "field", "date", "value", "soon", "by", "A", "why", "b")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("/corrections", form, "field", "item", "by", "", "why", "b")
                        .body())
                .contains("'by' is missing");
        assertThat(send("/corrections/7/undo", form, "by", "A", "why", "b").body())
                .contains("no correction 7");
        assertThat(bench.get("/api/v1/corrections").body()).contains("\"total\":0");
    }

    @Test
    void withoutTheTokenNothingIsChanged() {
        Map<String, String> form = form();
        form.put("token", "0".repeat(48));

        assertThat(send("/corrections", form, "field", "item", "by", "A", "why", "b")
                        .statusCode())
                .isEqualTo(403);
        assertThat(bench.get("/api/v1/corrections").body()).contains("\"total\":0");
    }

    private int meetings() {
        return Integer.parseInt(bench.get(MEETINGS).body().replaceAll("(?s).*?\"total\":([0-9]+).*", "$1"));
    }

    /** The form of the first meeting in the first document that tells of one. */
    private Map<String, String> form() {
        String document = bench.get(MEETINGS).body().replaceAll("(?s).*?\"doc_id\":\"([0-9a-f]+)\".*", "$1");
        Matcher wrong = WRONG.matcher(bench.get("/doc/" + document).body());
        assertThat(wrong.find()).isTrue();
        String page = bench.get(wrong.group(1).replace("&amp;", "&")).body();
        return HIDDEN.matcher(page).results().collect(Collectors.toMap(one -> one.group(1), one -> one.group(2)));
    }

    private HttpResponse<String> send(String address, Map<String, String> form, String... more) {
        Map<String, String> fields = new TreeMap<>(form);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return bench.send(HttpRequest.newBuilder(URI.create(bench.root() + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("#.*", "");
    }
}
