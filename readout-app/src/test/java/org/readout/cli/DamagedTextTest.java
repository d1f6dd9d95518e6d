package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code show --audit}. */
class DamagedTextTest {
    @TempDir
    private Path folder;

    @Test
    void damageIsShownOnceAKindAndNeverAppliedToTheText() throws IOException {
        Path note = Files.writeString(
                folder.resolve("note.txt"),
                "A note\n\nThe visit showed Chinas interest in the talks.\u00a0It was brief.\u00a0That was all.\n");
        Path home = folder.resolve("home");
        readout(home, "add", note.toString());
        assertThat(readout(home, "show", note.toString(), "--audit").out())
                .contains("lost apostrophe: a possessive has lost its apostrophe\n    25–31  “Chinas” reads “China’s”")
                .contains("no break space: a no-break space stands for a space (2 times)", "U+00A0 reads U+0020")
                .doesNotContain("Text\n");
        assertThat(readout(home, "show", note.toString()).out()).contains("showed Chinas interest");
    }

    @Test
    void saysSoWhenThereIsNone() {
        assertThat(readout(Called.home(folder), "show", "1754", "--audit").out())
                .endsWith("No damage and no contradictions found.\n");
    }
}
