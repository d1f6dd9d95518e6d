package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference among the documents is what the program says of itself. */
class ReferenceTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theReferenceIsCurrent() throws IOException {
        String page = readout(folder, "reference").out();
        assertThat(page).contains("## add", "## brief", "Examples:");
        assertThat(Files.readAllLines(Path.of("..", "docs", "reference.md")))
                .as("docs/reference.md; regenerate it with ./readout reference > docs/reference.md")
                .containsExactlyElementsOf(page.lines().toList());
    }
}
