package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.given;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dated events and series that others keep, from the file to the answers. The samples are written for these tests. */
class ImportCommandTest {
    private static final String EVENTS =
            """
            b,code,date,a,outcome,weather
            ,missile-test,2014-03-05,PRK,failure,fog
            JPN,163,2014-03-06,CHN,,
            """;
    private static final String FLIGHTS =
            """
            {
              "timeBins": [
                {"year": 2014, "data": [
                  {"date": "2014-03-04", "time": "20:30 (UTC)", "series": 1, "missile": "alpha", "facility": "north pad",
                   "outcome": "failure", "description": "It rose and fell."},
                  {"date": "2014-03-09", "time": "unknown", "missile": "beta", "facility": "unknown",
                   "outcome": "success", "description": "Two were seen."}
                ]}
              ]
            }
            """;
    private static final String PROVOCATIONS =
            """
            date,year,month,weekday,type,event,description,media
            2014-03-05,2014,3,4,Missile Provocation,Short-range Missile Launch,"North Korea fired a rocket, which failed.",https://example.org/1
            2014-03-10,2014,3,2,Missile Provocation,Short-range Missile Launch,North Korea fired two.,https://example.org/2
            2014-03-20,2014,3,5,Other,Strange Incident,Nobody knows.,https://example.org/3
            """;

    @TempDir
    private Path folder;

    @Test
    void columnsComeInAnyOrderAndTheRestIsKeptAsFacts() throws IOException {
        Path home = folder.resolve("home");
        Called called = readout(home, "import", file("list.csv", EVENTS), "--json");

        assertThat(called.exit()).as(called.err()).isZero();
        assertThat(called.json().get(0).path("imported").asInt()).isEqualTo(2);
        JsonNode test = readout(home, "events", "PRK", "--json").json().get(0);
        assertThat(test.path("kind").asText()).isEqualTo("missile-test");
        assertThat(test.path("outcome").asText()).isEqualTo("failure");
        assertThat(test.path("date").path("value").asText()).isEqualTo("2014-03-05");
        assertThat(test.path("evidence").path("layer").asText()).isEqualTo("outside");
        JsonNode account = test.path("accounts").get(0);
        assertThat(account.path("outlet").asText()).isEqualTo("list");
        assertThat(account.path("facts").path("weather").asText()).isEqualTo("fog");
        assertThat(readout(home, "events", "CHN", "JPN", "--json").json()).hasSize(1);
        String document = test.path("evidence").path("doc_id").asText();
        assertThat(readout(home, "show", document).out())
                .contains(
                        "none: a record of data, known from elsewhere",
                        "Events known from elsewhere (1)\n  2014-03-05  PRK  missile-test 153  failure  weather fog");
        JsonNode shown = readout(home, "show", document, "--json").json().get(0).path("coding");
        assertThat(shown.path("imported")
                        .get(0)
                        .path("event")
                        .path("date")
                        .path("value")
                        .asText())
                .isEqualTo("2014-03-05");
    }

    @Test
    void importingTwiceOrInAnotherFileChangesNothing() throws IOException {
        Path home = folder.resolve("home");
        readout(home, "import", file("list.csv", EVENTS));
        String before = readout(home, "export", "csv", "--table", "imported").out();

        Called again = readout(home, "import", gzip("list.csv.gz", EVENTS), "--json");

        assertThat(again.json().get(0).path("known").asInt()).isEqualTo(2);
        assertThat(readout(home, "export", "csv", "--table", "imported").out()).isEqualTo(before);
        assertThat(readout(home, "check").out()).contains("everything holds");
    }

    @Test
    void whatCannotBeReadIsToldWithItsLineAndTheRestIsTakenIn() throws IOException {
        String list = file(
                "list.csv",
                "date,a,b,code\n2014-03-05,PRK,,missile-test\n2014-03-05,PRK,,999\nMarch,PRK,,163\n"
                        + "2014-03-05,Atlantis,,163\n2014-03-05,PRK\n2999-01-01,PRK,,163\n");

        Called called = readout(folder.resolve("home"), "import", list);

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.errors())
                .containsExactly(
                        "readout: " + list
                                + ":3: no kind of event is coded '999'; write a CAMEO code (042), a PLOVER type"
                                + " (SANCTION) or a class of event-classes.tsv (missile-test)",
                        "readout: " + list
                                + ":4: the date 'March' cannot be read; write it as yyyy-MM-dd, yyyy-MM or yyyy",
                        "readout: " + list
                                + ":5: no state is called 'Atlantis'; write an ISO 3166-1 alpha-3 code, or a name",
                        "readout: " + list
                                + ":6: the row has 2 cells where the header has 4; quote cells that hold commas"
                                + " or line ends, and fill in the missing ones",
                        "readout: " + list
                                + ":7: the date 2999-01-01 is in the future (today is 2026-01-15); correct the"
                                + " date, or the clock of this machine",
                        "imported 1 record; 5 problems, see above");
    }

    @Test
    void aTableWithoutWhatIsNeededIsRefusedWithTheRemedy() throws IOException {
        String list = file("list.csv", "when,who,what\n2014-03-05,PRK,missile test\n");

        Called called = readout(folder.resolve("home"), "import", list);
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.errors().get(0))
                .isEqualTo("readout: " + list
                        + ":1: no column for date; found when, who, what; name it with --map date=COLUMN");
        Called mapped = readout(
                folder.resolve("home"), "import", list, "--map", "date=when,a=who,class=what", "--outlet", "Tests");
        assertThat(mapped.exit()).as(mapped.err()).isZero();
        assertThat(readout(folder.resolve("home"), "import", list, "--map", "day=when")
                        .err())
                .contains("'day' is not a field of an event or value; fields are date, time, zone, a, b");
    }

    @Test
    void knownCollectionsAreReadAsTheyAreAndTheirAccountsOfOneLaunchAreJoined() throws IOException {
        String flights = file("tests.json", FLIGHTS);
        String provocations = file("list.csv", PROVOCATIONS);
        Path home = folder.resolve("home");
        assertThat(readout(home, "import", flights, provocations).exit()).isZero();
        Path other = folder.resolve("other");
        assertThat(readout(other, "import", provocations, flights).exit()).isZero();

        Called called = readout(home, "events", "PRK", "--json");

        Golden.check("imported.json", called.json());
        assertThat(readout(other, "events", "PRK", "--json").out()).isEqualTo(called.out());
        assertThat(readout(home, "events", "PRK").out())
                .startsWith("Known from elsewhere (imported; no part of what texts say):\n")
                .contains("Beyond Parallel, CNS (2)");
        assertThat(readout(home, "events", "PRK", "--said").out()).isEmpty();
        assertThat(readout(home, "coverage").out())
                .contains(
                        "CNS North Korea Missile Test Database (CNS): 2 records, 2014-03-05 to 2014-03-10. Imported",
                        "CSIS Beyond Parallel provocations (Beyond Parallel): 3 records, 2014-03-05 to 2014-03-20");
        assertThat(readout(home, "search", "north pad").out()).contains("[north pad]");
    }

    @Test
    void importsStandBesideTextsAndMoveNoReading() throws IOException {
        Path home = Called.home(folder);
        String reading = readout(home, "reading", "CHN", "PRK", "--json").out();
        String events = readout(home, "events", "CHN", "PRK").out();
        String coverage = readout(home, "coverage").out();

        readout(home, "import", file("list.csv", "date,a,b,code\n1999-03-05,PRK,CHN,190\n2013-05-24,CHN,PRK,163\n"));

        assertThat(readout(home, "reading", "CHN", "PRK", "--json").out()).isEqualTo(reading);
        assertThat(readout(home, "events", "CHN", "PRK").out())
                .startsWith(events)
                .contains("Known from elsewhere");
        assertThat(readout(home, "events", "CHN", "PRK", "--said").out()).isEqualTo(events);
        assertThat(readout(home, "coverage").out()).startsWith(coverage).contains("Imported: known from elsewhere");
        String imported = readout(home, "export", "csv", "--table", "imported").out();
        assertThat(readout(home, "rebuild").exit()).isZero();
        assertThat(readout(home, "export", "csv", "--table", "imported").out()).isEqualTo(imported);
        assertThat(readout(home, "check").out()).contains("everything holds");
    }

    @Test
    void anImportedEventNearAMeetingIsASignalOfItsOwnKind() throws IOException {
        Path home = Called.home(folder);
        readout(
                home,
                "import",
                file("list.csv", "date,a,code\n2010-03-05,PRK,missile-test\n2013-05-23,PRK,missile-test\n"));

        JsonNode timing = readout(home, "signals", "CHN", "PRK", "--to", "2013-05-24", "--kind", "timing", "--json")
                .json()
                .get(0);

        assertThat(timing.path("kind").asText()).isEqualTo("timing");
        assertThat(timing.path("value").asDouble()).isEqualTo(1);
        assertThat(timing.path("n").asInt()).isEqualTo(1);
        assertThat(timing.path("p").asDouble()).isBetween(0.005, 0.02);
        assertThat(timing.path("evidence").get(0).path("layer").asText()).isEqualTo("said");
        assertThat(timing.path("evidence").get(1).path("layer").asText()).isEqualTo("outside");
        assertThat(timing.path("caveat").asText()).contains("chosen later");
    }

    @Test
    void aSeriesComesFromStandardInputUnderItsName() {
        Path home = folder.resolve("home");
        String series = "date,a,b,edge\n2018-01-01,CHN,JPN,3\n2018-01-02,JPN,CHN,5\n2018-02,CHN,JPN,-1\n";

        Called called = given(series, home, "import", "-", "--outlet", "edges", "--map", "value=edge");

        assertThat(called.exit()).as(called.err()).isZero();
        assertThat(readout(home, "export", "csv", "--table", "values").out())
                .startsWith("series,date,earliest,latest,precision,basis,a,b,value,side,doc_id,start,end,quote,layer\n")
                .contains("edges,2018-02,2018-02-01,2018-02-28,month,explicit,CHN,JPN,-1.0,,");
    }

    @Test
    void aTableOfTextsIsToldApart() throws IOException {
        Called called = readout(folder.resolve("home"), "import", file("page.html", "<html><p>Text</p></html>"));
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("a web page, no table of events; add it with: readout add FILE");
        assertThat(readout(folder.resolve("home"), "add", file("tests.json", FLIGHTS))
                        .err())
                .contains("a list of dated events, no documents; import it with: readout import FILE");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String gzip(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }
}
