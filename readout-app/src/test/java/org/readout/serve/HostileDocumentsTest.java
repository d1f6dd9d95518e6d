package org.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents come from anywhere: what they hold is shown as text, never run, loaded or followed. */
class HostileDocumentsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What someone may try, as a title and again within a sentence that is coded. */
    static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "</title><script src=//evil.example/x.js></script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "<svg/onload=alert(1)>",
            "<a href=\"javascript:alert(1)\">here</a>",
            "<iframe srcdoc=\"<script>alert(1)</script>\">",
            "<style>*{background:url(//evil.example)}</style>",
            "<base href=//evil.example>",
            "<meta http-equiv=refresh content=0;url=//evil.example>",
            "<form action=//evil.example><button>Correct",
            "</div></main></body></html>",
            "<!--",
            "]]><![CDATA[<script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "${7*7} {{7*7}} #{7*7} @(7*7) !{7*7} @template.x()",
            "\u202Egnihton si siht\u202C",
            "\u2066\u2067mixed\u2069",
            "=HYPERLINK(\"http://evil.example\",\"open\")",
            "+cmd|' /C calc'!A0",
            "\u0000 null",
            "%00 %0d%0aSet-Cookie: a=b \r\nX-Evil: 1",
            "../../etc/passwd");

    @TempDir
    private static Path home;

    private static Bench bench;
    private static List<String> documents;

    @BeforeAll
    static void start() throws IOException {
        Path file = home.resolve("hostile.jsonl");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ATTACKS.size(); i++) {
            lines.add(JSON.writeValueAsString(Map.of(
                    "date", "2015-03-" + String.format("%02d", i + 1),
                    "title", "Wang Yi meets Ri Su-yong " + ATTACKS.get(i),
                    "text",
                            "Foreign Minister Wang Yi met with DPRK Foreign Minister Ri Su-yong " + ATTACKS.get(i)
                                    + " in Beijing on March " + (i + 1)
                                    + ".\nWang said China hopes for denuclearization " + ATTACKS.get(i)
                                    + " of the Korean Peninsula.",
                    "url", "javascript:alert(" + i + ")",
                    "outlet", "Outlet " + ATTACKS.get(i),
                    "language", "en")));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
        bench = Bench.of(home, file);
        documents =
                JSON
                        .readTree(bench.get("/api/v1/search?q=Ri%20Su-yong&limit=1000")
                                .body())
                        .findValuesAsText("doc_id")
                        .stream()
                        .distinct()
                        .toList();
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    static Stream<String> pages() {
        return Stream.concat(
                Stream.of(
                        "/",
                        "/state/CHN",
                        "/dyad/CHN/PRK?rows=all",
                        "/dyad/CHN/PRK/chart.svg",
                        "/signals/CHN/PRK?all=1",
                        "/search?q=Ri%20Su-yong",
                        "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                        "/person?name=Wang%20Yi",
                        "/person?name=%3Cimg%20src=x%20onerror=alert(1)%3E",
                        "/formula?formula=denuclearization&side=CHN&partners=PRK&level=6",
                        "/formula?formula=denuclearization",
                        "/formula.svg?formula=denuclearization&side=CHN&partners=PRK&level=6",
                        "/matrix?side=CHN&partners=PRK",
                        "/matrix.svg?side=CHN&partners=PRK",
                        "/matrix?side=CHN&speaker=%22%3E%3Cscript%3E",
                        "/formula?formula=%3Cscript%3E",
                        "/formulas?with=%22%3E%3Cscript%3E",
                        "/changes/CHN/PRK?since=2014",
                        "/triangle/CHN/PRK/KOR",
                        "/brief/CHN/PRK",
                        "/coverage",
                        "/corrections",
                        "/state/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                        "/meeting?id=%22%3E%3Cscript%3E",
                        "/doc/%3Cscript%3E",
                        "/?names=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"),
                documents.stream().map(id -> "/doc/" + id + "?at=0-20"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOnAPageRunsOrLoadsAnythingOfADocument(String address) {
        String body = bench.send(HttpRequest.newBuilder(URI.create(bench.root() + address))
                        .header("Accept", "text/html"))
                .body();
        Document page = Jsoup.parse(body);

        assertThat(page.select("script").stream()
                        .map(one -> one.attr("src"))
                        .filter(src -> !src.startsWith("/static/readout.js")))
                .isEmpty();
        assertThat(page.select("style, iframe, object, embed, base, img, meta[http-equiv], foreignObject"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as(element.outerHtml())
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
            }
        }
        assertThat(targets(page))
                .allMatch(target -> target.startsWith("/") && !target.startsWith("//") || target.startsWith("#"));
    }

    private static List<String> targets(Document page) {
        return Stream.of("href", "src", "action", "formaction", "data-part")
                .flatMap(name -> page.select("[" + name + "]").stream().map(one -> one.attr(name)))
                .collect(Collectors.toList());
    }

    @Test
    void theyAreShownAsTheyAre() {
        assertThat(documents).hasSameSizeAs(ATTACKS);
        for (String id : documents) {
            String text = Jsoup.parse(bench.get("/doc/" + id).body())
                    .expectFirst(".text")
                    .wholeText();
            assertThat(ATTACKS).anyMatch(attack -> shown(text).contains(shown(attack)));
        }
    }

    /** Markup has no place for the character 0, and one sign for the end of a line. */
    private static String shown(String text) {
        return text.replaceAll("[\\u0000\\uFFFD\\r]", "");
    }

    @Test
    void spreadsheetsAreHandedNoFormulas() {
        String csv = bench.get("/api/v1/search?q=Ri%20Su-yong&as=csv").body();

        assertThat(csv.lines()).noneMatch(line -> line.matches("(?:.*,)?\"?[=+@].*") && line.startsWith("="));
    }

    @Test
    void aHeaderCannotBeSmuggledIn() {
        assertThat(bench.get("/go?a=CHN&names=%0d%0aX-Evil:%201").headers().firstValue("X-Evil"))
                .isEmpty();
        assertThat(bench.get("/go?a=CHN&b=%0d%0aX-Evil:%201").headers().firstValue("X-Evil"))
                .isEmpty();
    }

    @Test
    void citationsAreInert() {
        for (String id : documents) {
            assertThat(bench.get("/doc/" + id + "/cite.bib").body())
                    .startsWith("@misc{")
                    .doesNotContain("url = {javascript");
            assertThat(bench.get("/doc/" + id + "/cite.json").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void noneOfItIsADefect() {
        assertThat(bench.failures()).isEmpty();
    }
}
