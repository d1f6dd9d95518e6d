package org.readout.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndReportTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = folder.resolve("end");
        for (EndReport report : new EndReport[] {EndReport.now(), new EndReport(null, 7)}) {
            report.write(file);
            assertThat(EndReport.read(file)).isEqualTo(report);
        }
    }
}
