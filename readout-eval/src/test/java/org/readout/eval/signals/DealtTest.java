package org.readout.eval.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.measure.signal.Encounter;
import org.readout.measure.signal.StateRecord;
import org.readout.model.Country;
import org.readout.pipeline.library.Library;

/** Three visits from Vietnam, one of them of two days, and one from Japan, dealt anew. */
class DealtTest {
    private static final Country VIETNAM = new Country("VNM");
    private static final String ITEMS =
            """
            {"date":"2015-01-10","title":"会见","text":"国家主席习近平10日在北京会见越南国家主席张晋创。"}
            {"date":"2015-04-07","title":"会见","text":"国家主席习近平7日在北京会见越南国家主席张晋创。"}
            {"date":"2015-04-09","title":"会见","text":"国务院总理李克强9日在北京会见越南国家主席张晋创。"}
            {"date":"2015-09-20","title":"会见","text":"国务院副总理汪洋20日在北京会见越南国家主席张晋创。"}
            {"date":"2015-12-31","title":"天气","text":"晴。"}
            {"date":"2015-06-01","title":"会见","text":"国家主席习近平1日在北京会见日本首相安倍晋三。"}
            """;

    @TempDir
    Path folder;

    @Test
    void visitsMoveAsAWholeToTheDaysOnWhichVisitsOfThatPartnerBegan() throws IOException {
        StateRecord record = record();
        assertThat(days(record, VIETNAM)).containsExactly("2015-01-10", "2015-04-07", "2015-04-09", "2015-09-20");

        Dealt dealt = new Dealt(record);
        boolean otherwise = false;
        for (int seed = 0; seed < 20; seed++) {
            StateRecord anew = dealt.anew(new Random(seed));
            List<String> days = days(anew, VIETNAM);
            assertThat(days).hasSize(4).contains("2015-01-10", "2015-04-07", "2015-09-20");
            assertThat(days(anew, new Country("JPN"))).containsExactly("2015-06-01");
            LocalDate premier = met(anew, "李克强");
            assertThat(days).contains(premier.minusDays(2).toString());
            otherwise |= !days.equals(days(record, VIETNAM));
        }
        assertThat(otherwise).isTrue();
    }

    /** The visits from Vietnam began 87 and 166 days apart: so they do when moved, if not over the end. */
    @Test
    void shiftedVisitsFollowOnOneAnotherAsBefore() throws IOException {
        StateRecord record = record();
        Dealt dealt = new Dealt(record);
        boolean moved = false;
        for (int seed = 0; seed < 20; seed++) {
            List<String> days = days(dealt.shifted(new Random(seed)), VIETNAM);
            assertThat(days).hasSizeBetween(3, 4);
            assertThat(days).allSatisfy(day -> assertThat(LocalDate.parse(day))
                    .isBetween(LocalDate.parse("2015-01-10"), record.known()));
            moved |= !days.equals(days(record, VIETNAM));
        }
        assertThat(moved).isTrue();
    }

    @Test
    void aShareIsOfTheSignalsOfItsKind() {
        Probabilities some = new Probabilities(Map.of("rarity", new double[] {0.01, 0.2}));
        Probabilities others = new Probabilities(Map.of("rarity", new double[] {0.05, 0.9}, "delay", new double[] {1}));
        Probabilities all = Probabilities.together(List.of(some, others));
        assertThat(all.within("rarity", 0.05)).isEqualTo(0.5);
        assertThat(all.number("delay")).isEqualTo(1);
        assertThat(all.within("silence", 0.05)).isZero();
    }

    private StateRecord record() throws IOException {
        Path file = Files.writeString(folder.resolve("items.jsonl"), ITEMS);
        IntakeOptions options = IntakeOptions.plain(LocalDate.MAX);
        try (Library library = Library.open(folder.resolve("home"), Lexicon.bundled(), 1)) {
            library.add(
                    List.of(file.toString()),
                    new Sources(options, InputStream::nullInputStream),
                    options,
                    DealtTest::refuse);
            return library.measurements().record(ChineseLexicon.CHINA, null);
        }
    }

    private static List<String> days(StateRecord record, Country partner) {
        return record.with(partner).stream().map(one -> one.day().toString()).toList();
    }

    private static LocalDate met(StateRecord record, String host) {
        return record.encounters().stream()
                .filter(one -> one.own().principals().stream()
                        .anyMatch(p -> host.equals(p.person().zh())))
                .map(Encounter::day)
                .findFirst()
                .orElseThrow();
    }

    private static void refuse(Problem problem) {
        throw new AssertionError(problem.toString());
    }
}
