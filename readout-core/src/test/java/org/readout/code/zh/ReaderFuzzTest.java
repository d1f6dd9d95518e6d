package org.readout.code.zh;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * The Chinese reader under arbitrary bytes, read as UTF-8. A normal test run codes every file of the corpus, {@code
 * ReaderFuzzTestInputs/anyText} among the test resources; {@code JAZZER_FUZZ=1 mvn test -pl readout-core
 * -Dtest=ReaderFuzzTest} looks for new ones. What it finds is kept as a file of the corpus.
 */
class ReaderFuzzTest {
    /** A longer text only takes longer; the length of a text is tried in {@link HostileTextTest}. */
    private static final int LONGEST = 20_000;

    @FuzzTest(maxDuration = "5m")
    void anyText(byte[] bytes) {
        if (bytes.length <= LONGEST) {
            QuotedCoding.assertOf(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
