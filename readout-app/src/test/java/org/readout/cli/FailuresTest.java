package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.lexicon.LexiconException;
import org.readout.pipeline.BadRequest;
import org.readout.store.StoreException;

class FailuresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aDefectIsOneLineThatSaysHowToReportIt() {
        assertThat(report(Map.of(), new IllegalStateException("odd\nsecond line")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("readout: a defect of the program (IllegalStateException: odd);"
                        + " please report it with what READOUT_DEBUG=1 shows\n");
    }

    @Test
    void theStackTraceIsForThoseWhoAskForIt() {
        report(Map.of("READOUT_DEBUG", "1"), new IllegalStateException("odd"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat org.readout.cli.FailuresTest");
    }

    @Test
    void whoIsAtFaultDecidesTheExitCode() {
        assertThat(report(Map.of(), new BadRequest("no such thing"))).isEqualTo(2);
        assertThat(report(Map.of(), new StoreException("disk full"))).isEqualTo(1);
        assertThat(report(Map.of(), new LexiconException("people.tsv", 7, "too few cells")))
                .isEqualTo(1);
        assertThat(report(Map.of(), new OutOfMemoryError())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        readout: no such thing
                        readout: disk full
                        readout: lexicon people.tsv:7: too few cells
                        readout: not enough memory; give more, for example JAVA_OPTS=-Xmx4g
                        """);
    }

    private int report(Map<String, String> environment, Throwable failure) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Failures(new Surroundings(
                        InputStream.nullInputStream(), stream, stream, environment, List.of(), Clock.systemUTC()))
                .report(failure);
    }
}
