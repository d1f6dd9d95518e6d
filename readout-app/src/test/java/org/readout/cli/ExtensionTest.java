package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Another module adds a command; here the tests' own, named in {@code META-INF/services}. */
class ExtensionTest {
    @TempDir
    private Path home;

    /** Found by the service loader. */
    public static final class Counting implements Extension {
        @Override
        public Object command() {
            return new CountCommand();
        }
    }

    @Command(name = "count", description = "Counts documents.")
    static final class CountCommand implements Callable<Integer> {
        @ParentCommand
        private @Nullable Readout readout;

        @Override
        public Integer call() {
            Session session = readout == null ? null : readout.session();
            if (session != null) {
                session.inRecord(library -> {
                    session.lines(List.of(library.holdings().counts().documents() + " documents"));
                    return 0;
                });
            }
            return 0;
        }
    }

    @Test
    void hasTheSessionAndTheGlobalOptions() {
        Path other = Called.home(home);
        assertThat(readout(home.resolve("unused"), "count", "--home", other.toString())
                        .out())
                .isEqualTo("5 documents\n");
        assertThat(readout(home, "count", "--help").out()).contains("--home", "Counts documents.");
    }
}
