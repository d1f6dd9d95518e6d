package org.readout.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody pastes an analysis and is told what the record says to each of its claims; nothing of it stays behind. */
class VerifyTest {
    private static final String ANALYSIS =
            "On 1 June 2016 Xi Jinping met Ri Su-yong in Beijing. Xi Jinping met Kim Jong-un in Beijing in June 2016. "
                    + "A quokka watched.";
    private static final String API = "/api/v1/verify";

    @TempDir
    private static Path home;

    @TempDir
    private static Path nowhere;

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = Bench.ofSample(home);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @Test
    void beforeAnythingIsSentThereIsAForm() {
        Document page = Jsoup.parse(bench.get("/verify").body());

        assertThat(page.select("form#analysis textarea[name=text], form#analysis input[type=file]"))
                .hasSize(2);
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void eachClaimHasItsSentenceItsVerdictAndTheWordsOfTheRecord() {
        HttpResponse<String> answer = bench.post("/verify", "text", ANALYSIS);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select(".verified tbody th").eachText())
                .anyMatch(sentence -> sentence.startsWith("On 1 June 2016 Xi Jinping met Ri Su-yong in Beijing."));
        assertThat(page.expectFirst("td.verdict").text()).isEqualTo("+ supported");
        String evidence = page.expectFirst(".witness a").attr("href");
        assertThat(evidence).matches("/doc/[0-9a-f]{12}\\?at=[0-9]+-[0-9]+#at");
        assertThat(bench.get(evidence.replace("#at", "")).statusCode()).isEqualTo(200);
        assertThat(page.select("#bounds ~ p").text()).contains("44 documents");
        assertThat(page.select("textarea").text()).isEqualTo(ANALYSIS);
    }

    @Test
    void aFileIsReadAsATextIs() {
        String rows = "tbody tr";
        Document pasted = Jsoup.parse(bench.post("/verify", "text", ANALYSIS).body());
        Document sent = Jsoup.parse(
                bench.post("/verify", "essay.txt", ANALYSIS.getBytes(UTF_8)).body());

        assertThat(sent.select(rows).eachText())
                .isNotEmpty()
                .isEqualTo(pasted.select(rows).eachText());
    }

    @Test
    void nothingOfItIsKept() {
        String before = bench.get("/api/v1/coverage").body();

        bench.post("/verify", "text", ANALYSIS);

        assertThat(bench.get("/api/v1/coverage").body()).isEqualTo(before);
        assertThat(bench.get("/api/v1/search?q=quokka").body()).contains("\"total\":0");
    }

    @Test
    void whatWasKnownOnADayIsAskedFor() {
        Document page = Jsoup.parse(
                bench.post("/verify", "text", ANALYSIS, "as_of", "2014-01-01").body());

        assertThat(page.select("td.verdict").eachText()).noneMatch(verdict -> verdict.contains("supported"));
    }

    @Test
    void aTextThatClaimsNothingIsToldSo() {
        assertThat(bench.post("/verify", "text", "It rained all day.").body()).contains("Nothing in it can be checked");
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheForm() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(new byte[1 << 20]);
        }
        assertProblem(bench.post("/verify", "text", " "), "nothing was sent");
        assertProblem(bench.post("/verify", "bomb.gz", compressed.toByteArray()), "compressed");
        assertProblem(bench.post("/verify", "noise.bin", new byte[2000]), "binary");
        assertProblem(bench.post("/verify", "text", ANALYSIS, "as_of", "soon"), "soon");
        assertProblem(
                bench.post("/verify", "text", "{\"text\":\"a\",\"date\":\"2016-01-01\"}\n".repeat(2)), "2 documents");
    }

    private static void assertProblem(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains(words);
        assertThat(answer.body()).contains("form class=\"analysis\"");
    }

    @Test
    void whatIsTooLargeOrNotOfThisPageIsRefused() {
        assertThat(bench.post("/verify", "essay.txt", new byte[Settings.MOST_UPLOADED])
                        .statusCode())
                .isEqualTo(413);
        HttpRequest.Builder stranger = HttpRequest.newBuilder(URI.create(bench.root() + "/verify"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=a"));
        assertThat(bench.send(stranger).statusCode()).isEqualTo(403);
    }

    @Test
    void attacksInItAreShownAsTheyAre() {
        for (String attack : HostileDocumentsTest.ATTACKS) {
            String text = "On 1 June 2016 Xi Jinping met Ri Su-yong " + attack + " in Beijing.";
            Document page = Jsoup.parse(bench.post("/verify", "text", text).body());

            assertThat(page.select("script").eachAttr("src"))
                    .as(attack)
                    .hasSize(1)
                    .allMatch(src -> src.startsWith("/static/readout.js"));
            assertThat(page.select("style, iframe, object, embed, base, img, svg, meta[http-equiv], main form + form"))
                    .as(attack)
                    .isEmpty();
            assertThat(page.select("[onerror], [onload], [onmouseover], [style]"))
                    .as(attack)
                    .isEmpty();
            assertThat(page.select("main a").eachAttr("href")).as(attack).allMatch(href -> href.startsWith("/"));
            assertThat(page.select("#main")).as(attack).hasSize(1);
        }
    }

    @Test
    void programsAreToldTheSame() {
        HttpResponse<String> rows = bench.post(API, "text", ANALYSIS);

        assertThat(rows.body())
                .startsWith("{\"total\":")
                .contains("\"verdict\":\"supported\"", "\"record\":[{\"doc_id\":");
        assertThat(bench.post(API, "text", ANALYSIS, "as", "csv").body()).startsWith("claim,verdict,");
        assertThat(bench.post(API, "text", ANALYSIS, "as", "jsonl").body().lines())
                .allMatch(line -> line.startsWith("{\"claim\":"));
        assertThat(bench.post(API, "text", ANALYSIS, "only", "outside_years").body())
                .doesNotContain("supported");
        assertThat(bench.post(API, "text", ANALYSIS, "only", "true").body())
                .contains("'only' takes supported, contradicted");
        assertThat(bench.get(API).statusCode()).isEqualTo(405);
    }

    @Test
    void anEmptyRecordKnowsNothing() {
        try (Bench empty = Bench.on(nowhere)) {
            assertThat(empty.post("/verify", "text", ANALYSIS).body())
                    .contains("outside years", "The record is empty.");
        }
    }

    @Test
    void noneOfItIsADefect() {
        assertThat(bench.failures()).isEmpty();
    }
}
