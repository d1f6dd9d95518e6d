package org.readout.eval.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.readout.SharedTexts;
import org.readout.cli.Main;
import org.readout.cli.Surroundings;

/** Every question of docs/tour.md is answered by the command beside it: what it prints holds the answer. */
class TourTest {
    private static final Path TOUR = Path.of("..", "docs", "tour.md");
    private static final int QUESTIONS = 15;

    @TempDir
    private static Path folder;

    /** What a command printed, by the command: several questions ask the same. */
    private static final Map<String, String> PRINTED = new HashMap<>();

    private static Path essay = Path.of("");

    @BeforeAll
    static void add() throws IOException {
        Path text = SharedTexts.file("essay").resolve("essay.txt");
        essay = Files.copy(text, folder.resolve("essay.txt"));
        printed("add essay.txt");
    }

    @TestFactory
    List<DynamicTest> everyCommandPrintsTheAnswer() throws IOException {
        List<Stop> stops = Stop.in(Files.readAllLines(TOUR));
        assertThat(stops).hasSize(QUESTIONS);
        List<DynamicTest> tests = new ArrayList<>();
        for (Stop stop : stops) {
            tests.add(DynamicTest.dynamicTest(
                    stop.question(),
                    () -> assertThat(printed(stop.command())).as(stop.command()).contains(stop.holds())));
        }
        return tests;
    }

    private static String printed(String command) {
        return PRINTED.computeIfAbsent(command, TourTest::run);
    }

    private static String run(String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("READOUT_HOME", folder.resolve("home").toString()),
                List.of(),
                Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC));
        int exit = Main.run(
                surroundings, command.replace("essay.txt", essay.toString()).split(" "));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * A question with the command that answers it.
     *
     * @param command without the program's name
     * @param holds what stands in its output
     */
    record Stop(String question, String command, List<String> holds) {
        static List<Stop> in(List<String> page) {
            List<Stop> stops = new ArrayList<>();
            String question = "";
            String command = "";
            for (String line : page) {
                if (line.startsWith("## ")) {
                    question = line.substring("## ".length());
                } else if (line.startsWith("    readout ")) {
                    command = line.substring("    readout ".length());
                } else if (line.startsWith("<!-- holds: ")) {
                    String holds = line.substring("<!-- holds: ".length(), line.length() - " -->".length());
                    stops.add(new Stop(question, command, List.of(holds.split(" \\| "))));
                }
            }
            return stops;
        }
    }
}
