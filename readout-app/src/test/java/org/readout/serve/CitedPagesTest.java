package org.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages give to be cited by can be taken into a paper: BibTeX with its fields, CSL as its schema has it. */
class CitedPagesTest {
    private static final Pattern ENTRY = Pattern.compile("@([a-z]+)\\{([A-Za-z0-9:_.-]+),\n(.*?)\n\\}", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("^ {2}([a-z]+) = \\{(.*)\\},?$", Pattern.MULTILINE);
    /** Of the types of CSL 1.0.2, those that fit what is cited here. */
    private static final Set<String> TYPES =
            Set.of("article", "article-newspaper", "dataset", "report", "webpage", "document");

    private static final Set<String> NAMES = Set.of(
            "id",
            "type",
            "title",
            "author",
            "container-title",
            "issued",
            "accessed",
            "URL",
            "version",
            "note",
            "language",
            "publisher",
            "genre");

    @TempDir
    private static Path home;

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = Bench.ofSample(home);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dyad/CHN/PRK", "/state/CHN", "/triangle/CHN/PRK/KOR", "/brief/CHN/PRK"})
    void bibTexHoldsAllThatMakesItReproducible(String page) {
        String text = bench.get(page + "/cite.bib").body();
        Set<String> keys = new HashSet<>();
        Matcher entries = ENTRY.matcher(text);
        while (entries.find()) {
            Map<String, String> fields = fields(entries.group(3));
            assertThat(keys.add(entries.group(2)))
                    .as("one key, one entry: %s", entries.group(2))
                    .isTrue();
            assertThat(fields).containsKeys("title", "author", "year", "date", "urldate", "version", "note");
            assertThat(fields.get("title")).contains("Readout: ");
            assertThat(fields.get("year")).matches("\\d{4}");
            assertThat(fields.get("date")).startsWith(fields.get("year"));
            assertThat(fields.get("urldate")).isEqualTo("2026-01-15");
            assertThat(fields.get("note")).matches(".*coded by .*lexicon .*SHA-256 [0-9a-f]{64}.*");
        }
        assertThat(keys).isNotEmpty();
        assertThat(text.replaceAll("(?s)@[a-z]+\\{.*?\n\\}", ""))
                .as("nothing beside entries")
                .isBlank();
        assertThat(text.chars().filter(c -> c == '{').count())
                .isEqualTo(text.chars().filter(c -> c == '}').count());
    }

    private static Map<String, String> fields(String entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(entry);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        // BibTeX allows a word without braces for a month.
        assertThat(entry.lines().filter(line -> !line.contains("{")))
                .allMatch(line -> line.matches(" {2}month = [a-z]{3},"));
        return fields;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dyad/CHN/PRK", "/state/CHN", "/triangle/CHN/PRK/KOR", "/brief/CHN/PRK"})
    void cslIsAsItsSchemaHasIt(String page) throws IOException {
        JsonNode items =
                new ObjectMapper().readTree(bench.get(page + "/cite.json").body());

        assertThat(items.isArray()).isTrue();
        assertThat(items).isNotEmpty();
        items.forEach(CitedPagesTest::valid);
    }

    @Test
    void aTextIsCitedWithItsOutletDayAndAddress() throws IOException {
        String id = new ObjectMapper()
                .readTree(bench.get("/api/v1/search?q=Ri%20Su-yong&limit=1").body())
                .findValue("doc_id")
                .asText();
        JsonNode item = new ObjectMapper()
                .readTree(bench.get("/doc/" + id + "/cite.json").body())
                .get(0);

        valid(item);
        assertThat(item.get("container-title").asText()).isEqualTo("Readout sample");
        assertThat(item.get("issued").toString()).isEqualTo("{\"date-parts\":[[2016,6,1]]}");
        assertThat(item.get("URL").asText()).startsWith("https://");
        assertThat(item.get("note").asText()).contains(id);
    }

    private static void valid(JsonNode item) {
        assertThat(item.fieldNames())
                .toIterable()
                .isSubsetOf(NAMES)
                .contains("id", "type", "title", "issued", "accessed");
        assertThat(item.get("id").isTextual()).isTrue();
        assertThat(TYPES).contains(item.get("type").asText());
        assertThat(item.get("accessed").toString()).isEqualTo("{\"date-parts\":[[2026,1,15]]}");
        JsonNode issued = item.get("issued").get("date-parts").get(0);
        assertThat(issued).hasSizeBetween(1, 3);
        issued.forEach(part -> assertThat(part.isInt()).isTrue());
        if (item.has("author")) {
            item.get("author").forEach(name -> assertThat(name.has("literal") || name.has("family"))
                    .isTrue());
        }
    }
}
