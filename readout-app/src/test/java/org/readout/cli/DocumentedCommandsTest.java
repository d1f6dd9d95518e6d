package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in the README and the documents is one the program takes. */
class DocumentedCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("^    (?:.*&& )?(?:\\./)?readout ([^|>]*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @ParameterizedTest
    @MethodSource("commands")
    void aDocumentedCommandIsUnderstood(String line) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(), nowhere, nowhere, Map.of(), List.of(), Clock.systemUTC());
        assertThat(Main.commands(surroundings, new Failures(surroundings)).parseArgs(words(line)))
                .isNotNull();
    }

    static Stream<String> commands() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("..", "README.md")));
        try (Stream<Path> docs = Files.list(Path.of("..", "docs"))) {
            docs.filter(one -> one.toString().endsWith(".md") && !one.endsWith("reference.md"))
                    .sorted()
                    .forEach(pages::add);
        }
        List<String> commands = new ArrayList<>();
        for (Path page : pages) {
            for (String line : Files.readAllLines(page)) {
                Matcher command = COMMAND.matcher(line);
                // A suite of the evaluation is a command of another module.
                if (command.find() && !command.group(1).startsWith("eval")) {
                    commands.add(command.group(1).replaceFirst(" +#.*", "").strip());
                }
            }
        }
        return commands.stream().distinct();
    }

    private static String[] words(String line) {
        return WORD.matcher(line)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toArray(String[]::new);
    }
}
