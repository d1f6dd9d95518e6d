package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.given;
import static org.readout.cli.Called.readout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhatWasAdded() {
        Called added =
                readout(folder.resolve("home"), "add", Called.record(folder).toString());
        assertThat(added.exit()).isZero();
        assertThat(added.out()).isEmpty();
        assertThat(added.err()).isEqualTo("added 5 documents\n");
    }

    @Test
    void addingTwiceChangesNothing() {
        Path home = Called.home(folder);
        String before = readout(home, "meetings", "CHN", "--json").out();
        Called again = readout(home, "add", Called.record(folder).toString());
        assertThat(again.exit()).isZero();
        assertThat(again.err()).isEqualTo("added 0 documents; 5 already known\n");
        assertThat(readout(home, "meetings", "CHN", "--json").out()).isEqualTo(before);
    }

    @Test
    void badInputIsToldLineByLineAndTheRestIsTakenIn() throws IOException {
        Path mixed = folder.resolve("mixed.jsonl");
        Files.writeString(
                mixed,
                """
                {"date": "2013-06-27", "title": "Talks in Beijing", "text": "Xi Jinping met with Park Geun-hye in Beijing."}
                {"date": "2013-06-28", "title": "Broken
                {"title": "Without a date", "text": "Somebody met with somebody."}
                {"date": "2999-01-01", "title": "From the future", "text": "Somebody met with somebody."}
                """);
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path home = folder.resolve("home");

        Called added = readout(
                home,
                "add",
                mixed.toString(),
                empty.toString(),
                folder.resolve("missing.txt").toString());

        assertThat(added.exit()).isEqualTo(2);
        assertThat(added.errors())
                .hasSize(6)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("readout: " + mixed + ":2: malformed JSON")
                                .contains("; "),
                        line -> assertThat(line)
                                .startsWith("readout: " + mixed + ":3: ")
                                .contains("date"),
                        line -> assertThat(line)
                                .startsWith("readout: " + mixed + ":4: ")
                                .contains("2999-01-01"),
                        line -> assertThat(line).startsWith("readout: " + empty + ": the file is empty; "),
                        line -> assertThat(line).contains("missing.txt: there is no such file; "),
                        line -> assertThat(line).isEqualTo("added 1 document; 5 problems, see above"));
        assertThat(readout(home, "meetings", "CHN", "KOR", "--json").json()).hasSize(1);
    }

    @Test
    void readsStandardInput() {
        Path home = folder.resolve("home");
        String line = "{\"date\": \"2013-06-27\", \"title\": \"Talks\", \"text\": \"Xi Jinping met Park Geun-hye.\"}\n";
        assertThat(given(line, home, "add", "-").err()).isEqualTo("added 1 document\n");
    }

    @Test
    void mapsColumnsAndDeclaresTheSource() throws IOException {
        Path table = folder.resolve("stories.csv");
        Files.writeString(table, "day,headline,story\n2012-08-17,Talks,Hu Jintao met with Jang Song Thaek.\n");
        Path home = folder.resolve("home");

        Called added = readout(
                home,
                "add",
                table.toString(),
                "--map",
                "date=day,title=headline,text=story",
                "--outlet",
                "Some agency",
                "--selected-by",
                "stories on talks");

        assertThat(added.errors()).containsExactly("added 1 document");
        assertThat(readout(home, "coverage", "--json")
                        .json()
                        .get(0)
                        .path("criterion")
                        .asText())
                .isEqualTo("stories on talks");
        assertThat(readout(home, "coverage").out())
                .contains("Some agency", "2012-08-17", "Selected (stories on talks)");
    }

    @Test
    void refusesToMapToARoleThatIsNone() {
        Called refused = readout(folder, "add", "x.csv", "--map", "day=date");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.errors()).singleElement().asString().contains("--map", "'day'", "date, title, text");
    }

    @Test
    void jsonHoldsTheProblemsToo() {
        Called added = readout(folder.resolve("home"), "add", "missing.txt", "--json");
        assertThat(added.exit()).isEqualTo(2);
        assertThat(Called.fields(added.json().get(0)))
                .containsExactly(
                        "added", "duplicates", "known", "new_files", "changed_files", "unchanged_files", "problems");
        assertThat(Called.fields(added.json().get(0).path("problems").get(0)))
                .containsExactly("source", "line", "what", "remedy");
    }

    @Test
    void aHomeThatCannotBeMadeIsAFailureOfTheWork() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        Called failed =
                readout(file.resolve("home"), "add", Called.record(folder).toString());
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.errors()).singleElement().asString().contains("home").contains("--home DIR");
    }
}
