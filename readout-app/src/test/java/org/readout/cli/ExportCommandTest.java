package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private Path sample = Path.of("");

    private Path many = Path.of("");

    @BeforeEach
    void sample() throws IOException {
        readout(folder, "demo");
        sample = folder.resolve("demo/readouts.jsonl");
        many = Files.write(folder.resolve("many.jsonl"), items());
    }

    /** Some hundred items, two of a day telling of one meeting, so that all threads are busy and much is merged. */
    private static List<String> items() {
        String[] guests = {"韩国总统朴槿惠", "俄罗斯总统普京", "朝鲜劳动党中央副委员长李洙墉", "法国外长甲乙丙", "蒙古国總統額勒貝格道爾吉"};
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(i / 2);
            String met = "国家主席习近平%d日在北京会见%s".formatted(day.getDayOfMonth(), guests[i / 2 % guests.length]);
            String said = i % 2 == 0 ? "习近平指出，中方愿推动半岛无核化。" : "双方一致同意加强合作。";
            items.add("{\"date\": \"%s\", \"title\": \"要闻%d\", \"text\": \"%s。%s\"}".formatted(day, i, met, said));
        }
        return items;
    }

    @Test
    void theSameBytesForAnyNumberOfThreads() throws IOException {
        Map<String, String> one = tables("1");
        assertThat(one).hasSize(28);
        assertThat(one.getOrDefault("meetings.csv", "").lines().count()).isGreaterThan(150);
        assertThat(tables("2")).isEqualTo(one);
        assertThat(tables("8")).isEqualTo(one);
    }

    private Map<String, String> tables(String threads) throws IOException {
        Path home = folder.resolve("home-" + threads);
        Path to = folder.resolve("tables-" + threads);
        readout(home, "add", sample.toString(), many.toString(), "--threads", threads);
        readout(home, "export", "csv", "--to", to.toString());
        readout(home, "export", "jsonl", "--to", to.toString());
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(to)) {
            for (Path file : files.toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }

    @Test
    void aTableGoesToStandardOutput() {
        Called called = readout(folder.resolve("demo"), "export", "csv", "--table", "meetings");
        assertThat(called.out()).startsWith("meeting_id,date,earliest,latest,precision,basis,states,format,");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void badUsageSaysWhatThereIs() {
        Called several = readout(folder, "export", "csv");
        assertThat(several.exit()).isEqualTo(2);
        assertThat(several.err()).contains("--to DIR", "documents, meetings, participants");
        Called unknown = readout(folder, "export", "csv", "--table", "meeting");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("no table 'meeting'; tables are documents, meetings");
    }
}
