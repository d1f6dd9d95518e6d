package org.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every table of every page can be taken home whole, and every number in one opens what it rests on. */
class TablesTest {
    /** What a number of a table may stand in beside a link to what it rests on: a day is no count. */
    private static final String NUMBERS = "td.n";

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

    @Test
    void everyTableIsExportedInFull() {
        List<String> without = new ArrayList<>();
        for (String address : pages()) {
            for (Element table : page(address).select("table")) {
                Element exports = exports(table);
                if (exports == null) {
                    without.add(address + ": " + table.select("thead th").eachText());
                } else if (exports.selectFirst("a") != null) {
                    answered(address, exports, "CSV", "text/csv");
                    answered(address, exports, "JSON Lines", "application/x-ndjson");
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void everyNumberOpensWhatItRestsOn() {
        List<String> without = new ArrayList<>();
        int numbers = 0;
        for (String address : pages()) {
            for (Element cell : page(address).select(NUMBERS)) {
                if (cell.text().matches(".*\\d.*") && cell.closest("tfoot") == null) {
                    numbers++;
                    if (cell.selectFirst("a[href]") == null) {
                        without.add(address + ": " + cell.text() + " in " + cell.parent());
                    }
                }
            }
            page(address)
                    .select(".value strong, .warming li, .way:not(tfoot .way), .amount")
                    .forEach(number -> {
                        if (number.text().matches(".*\\d.*")
                                && number.selectFirst("a[href]") == null
                                && number.closest("a[href]") == null) {
                            without.add(address + ": " + number.text());
                        }
                    });
        }
        assertThat(without).isEmpty();
        assertThat(numbers).isGreaterThan(300);
    }

    @Test
    void whatASignalWasHeldAgainstIsListed() {
        Document signals = page("/signals/CHN/PRK?whole=1&all=1");
        Element number = Objects.requireNonNull(signals.selectFirst("td.n a[href^=/cases]"));

        Document cases = page(number.attr("href"));

        assertThat(cases.select("dl.facts dd")).hasSizeGreaterThan(3);
        assertThat(cases.select("#cases").text()).startsWith("The earlier cases");
    }

    @Test
    void thereAreAsManyDocumentsAsTheCoverageCounts() {
        Document coverage = page("/coverage");
        for (Element count : coverage.select("td.n a[href]")) {
            int counted = Integer.parseInt(count.text());
            assertThat(page(count.attr("href")).select("tbody tr")).hasSize(counted);
        }
    }

    /** One of each page, with something on it; those with data that come later too. */
    private static List<String> pages() {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/state/CHN",
                "/state/CHN?part=1",
                "/dyad/CHN/PRK",
                "/signals/CHN/PRK?whole=1&all=1",
                "/brief/CHN/PRK",
                "/changes/CHN/PRK?since=2016-01-01",
                "/triangle/CHN/PRK/KOR",
                "/matrix?side=CHN&partners=PRK",
                "/formulas",
                "/formula?formula=denuclearization",
                "/formula?formula=denuclearization&side=CHN&partners=PRK,KOR&level=6",
                "/person?name=Xi%20Jinping",
                "/coverage",
                "/documents",
                "/search?q=denuclearization"));
        List<String> found = page("/search?q=denuclearization").select(".title a").eachAttr("href").stream()
                .distinct()
                .toList();
        pages.add(found.get(0));
        pages.add("/compare?first=" + id(found.get(0)) + "&second=" + id(found.get(1)));
        pages.add(Objects.requireNonNull(page("/dyad/CHN/PRK").selectFirst("#register ~ .table tbody a"))
                .attr("href"));
        return pages;
    }

    private static String id(String address) {
        return address.replaceFirst("^/doc/", "").replaceFirst("[?#].*", "");
    }

    private static @Nullable Element exports(Element table) {
        Element section = table.closest("section, main");
        return (section == null ? table.root() : section).selectFirst(".exports:contains(CSV)");
    }

    private static void answered(String address, Element exports, String words, String type) {
        Element link = Objects.requireNonNull(exports.selectFirst("a:contains(" + words + ")"), address);
        var answer = bench.get(link.attr("href"));
        assertThat(answer.statusCode()).as(link.attr("href")).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).as(link.attr("href")).isNotEmpty();
    }

    private static Document page(String address) {
        var answer = bench.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
