package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefs of the bundled sample, and of an analysis of two other states that stands alone. */
class BriefCommandTest {
    private static final String ANALYSIS =
            """
            Hanoi and Manila Draw Closer

            by Ana Ruiz
            published by Strait Review
            May 8, 2019

            Relations between Vietnam and the Philippines are clearly warming. On May 6, Vietnamese Foreign Minister Pham \
            Binh Minh met with his Philippine counterpart, Teodoro Locsin, in Manila. From Vietnam's perspective, the visit is a \
            response to rising pressure at sea. Trade disputes have seriously hampered the Philippines' exports to Vietnam.

            Still, the thaw may prove slight: cooperation between Vietnam and the Philippines has improved only slightly since \
            2016.
            """;

    /** What a template may not say of its own: a number or a name, that is a capital letter within a sentence. */
    private static final Pattern CLAIMED = Pattern.compile("[0-9]|[a-z,;] \\p{Lu}");

    @TempDir
    private static Path folder;

    private static List<String> lines = List.of();
    private static Path home = Path.of("");

    @BeforeAll
    static void add() throws IOException {
        try (InputStream in = BriefCommandTest.class.getResourceAsStream("/org/readout/sample/readouts.jsonl")) {
            Path file = Files.write(folder.resolve("readouts.jsonl"), in.readAllBytes());
            lines = Files.readAllLines(file);
            home = folder.resolve("home");
            assertThat(readout(home, "add", file.toString()).exit()).isZero();
        }
    }

    @Test
    void theLatestVisitIsToldWithWhatSpeaksForAndAgainstMakingMuchOfIt() {
        Called called = readout(home, "brief", "CHN", "PRK", "--words", "600");
        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .contains("**China–North Korea: ")
                .contains("Kim Jong-un met Xi Jinping on 21 June 2019 (inferred)")
                .contains("**Messages.** ", "‘traditional friendship’")
                .contains("**Signals of warming.** Rarity: first meeting at the level of CHN's leader in 163 days")
                .contains("Meanwhile met otherwise eight times")
                .contains("**One outlet.** Everything: Readout sample.")
                .contains("44 documents, 2012-08-03 to 2019-12-23");
    }

    @Test
    void nothingLaterThanTheDayAskedForIsUsed() {
        String out =
                readout(home, "brief", "CHN", "PRK", "--as-of", "2016-06-02").out();
        assertThat(out).contains("1 June 2016").doesNotContain("2018", "2019");
    }

    @Test
    void itKeepsToTheWordsAskedForAndSaysWhatMattersMostFirst() {
        for (int words : new int[] {50, 120, 250}) {
            JsonNode brief = json(home, "CHN", "PRK", "--words", Integer.toString(words));
            assertThat(brief.path("words").asInt()).isLessThanOrEqualTo(words);
            assertThat(parts(brief)).startsWith("headline").contains("coverage");
        }
        assertThat(readout(home, "brief", "CHN", "PRK", "--words", "10").err()).contains("ask for 50 or more");
    }

    @Test
    void everyNameNumberAndDateIsAFactWithTheWordsItRestsOn() {
        for (String partner : List.of("PRK", "KOR", "JPN", "USA")) {
            JsonNode brief = json(home, "CHN", partner, "--words", "900");
            for (JsonNode sentence : brief.path("sentences")) {
                String template = sentence.path("text").asText();
                for (JsonNode fact : sentence.path("facts")) {
                    template = template.replaceFirst(
                            Pattern.quote(fact.path("text").asText()), "_");
                    holds(fact, brief);
                }
                assertThat(CLAIMED.matcher(template).find()).as(template).isFalse();
            }
        }
    }

    private static void holds(JsonNode fact, JsonNode brief) {
        String text = fact.path("text").asText();
        String kind = fact.path("kind").asText();
        if (kind.equals("asked") || kind.equals("record")) {
            return;
        }
        assertThat(fact.path("evidence")).as(text).isNotEmpty();
        if (kind.equals("quoted")) {
            String quote = fact.path("evidence").get(0).path("quote").asText();
            String shown = text.replaceAll("[“”]", "").replaceAll(" …$", "");
            assertThat(quote.replaceAll("\\s+", " ")).startsWith(shown);
        }
        if (kind.equals("dated")) {
            // Of a stretch of days one end is stated; the other is a day's uncertainty.
            assertThat(digits(fact, brief))
                    .as(text)
                    .containsAnyOf(text.replaceFirst(" [0-9]{4}$", "").split("[^0-9]+"));
            String year = text.substring(text.length() - 4);
            assertThat(digits(fact, brief)).as(text).contains(year);
        }
    }

    /** The numbers in the words cited, and in the days their documents were published on. */
    private static Set<String> digits(JsonNode fact, JsonNode brief) {
        StringBuilder words = new StringBuilder();
        fact.path("evidence").forEach(one -> {
            words.append(one.path("quote").asText()).append(' ');
            brief.path("sources").forEach(source -> {
                if (source.path("doc_id").equals(one.path("doc_id"))) {
                    words.append(source.path("published").asText()).append(' ');
                }
            });
        });
        return Pattern.compile("[1-9][0-9]*")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void withoutADocumentASentenceThatCitesItChangesOrGoes() throws IOException, NoSuchAlgorithmException {
        JsonNode whole = json(home, "CHN", "PRK");
        Set<String> cited = new HashSet<>();
        whole.path("sentences").forEach(sentence -> cited.addAll(documents(sentence)));
        assertThat(cited).hasSizeGreaterThan(5);
        for (String id : cited) {
            List<String> rest = new ArrayList<>();
            for (String line : lines) {
                if (!sha256(line).equals(id)) {
                    rest.add(line);
                }
            }
            assertThat(rest).hasSize(lines.size() - 1);
            Path without = folder.resolve(id.substring(0, 12));
            Path file = Files.write(folder.resolve("without-" + id.substring(0, 12) + ".jsonl"), rest);
            assertThat(readout(without, "add", file.toString()).exit()).isZero();
            Set<JsonNode> now = new HashSet<>();
            json(without, "CHN", "PRK").path("sentences").forEach(now::add);
            for (JsonNode sentence : whole.path("sentences")) {
                if (documents(sentence).contains(id)) {
                    assertThat(now).as(sentence.path("text").asText()).doesNotContain(sentence);
                }
            }
        }
    }

    @Test
    void anAnalysisThatStandsAloneIsToldAsItsAuthorsView() throws IOException {
        Path other = folder.resolve("analysis");
        Path file = Files.writeString(folder.resolve("analysis.txt"), ANALYSIS);
        assertThat(readout(other, "add", file.toString()).exit()).isZero();
        String out = readout(other, "brief", "VNM", "PHL").out();
        assertThat(out)
                .contains("**Vietnam–Philippines: warming by Strait Review (8 May 2019)")
                .contains("Pham Binh Minh", "Teodoro Locsin", "on 6 May 2019")
                .contains("**Drivers.** Vietnam: “response to rising pressure at sea”")
                .contains("Philippines: “Trade” “hampered the Philippines' exports to Vietnam”")
                .contains("completeness unknown");
    }

    @Test
    void theWeightiestOfTheLastMonthsLeadsNotTheLast() throws IOException {
        Path other = folder.resolve("visit");
        Path visit = Files.writeString(
                folder.resolve("visit.txt"),
                """
                Leaders Meet in Beijing

                October 26, 2018

                Chinese President Xi Jinping met with Japanese Prime Minister Shinzo Abe in Beijing on October 26, 2018.
                """);
        Path after = Files.writeString(
                folder.resolve("after.txt"),
                """
                Ministers Meet in Tokyo

                November 20, 2018

                Chinese Foreign Minister Wang Yi met with Japanese Foreign Minister Taro Kono in Tokyo on November 20, 2018.
                """);
        assertThat(readout(other, "add", visit.toString(), after.toString()).exit())
                .isZero();
        assertThat(readout(other, "brief", "CHN", "JPN").out())
                .contains("**What happened.** Xi Jinping met Shinzo Abe")
                .contains("Since then one contact: Taro Kono met Wang Yi on 20 November 2018.");
    }

    @Test
    void thePageHoldsTheSameWithoutAnythingThatRuns() throws IOException {
        Path page = folder.resolve("brief.html");
        assertThat(readout(home, "brief", "CHN", "PRK", "--html", page.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(page))
                .contains("<svg", "Kim Jong-un", "id=\"source-1\"")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void anEmptyAnswerSaysWhatItLacks() {
        Called called = readout(home, "brief", "VNM", "PHL");
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("no anything of VNM and PHL in this record");
        assertThat(readout(home, "brief", "CHN", "CHN").err()).contains("two states");
        assertThat(readout(home, "brief", "CHN").err()).contains("give the second too");
    }

    private static JsonNode json(Path home, String... asked) {
        List<String> args = new ArrayList<>(List.of("brief"));
        args.addAll(List.of(asked));
        args.add("--json");
        return readout(home, args.toArray(String[]::new)).json().get(0);
    }

    private static List<String> parts(JsonNode brief) {
        List<String> parts = new ArrayList<>();
        brief.path("sentences").forEach(one -> parts.add(one.path("part").asText()));
        return parts;
    }

    private static Set<String> documents(JsonNode sentence) {
        Set<String> documents = new HashSet<>();
        sentence.path("facts").forEach(fact -> fact.path("evidence")
                .forEach(one -> documents.add(one.path("doc_id").asText())));
        return documents;
    }

    private static String sha256(String line) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
    }
}
