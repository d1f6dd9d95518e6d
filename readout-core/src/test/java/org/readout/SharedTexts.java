package org.readout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The reference texts some tests read: a folder {@code shared} beside the checkout, or the one named by the system property
 * {@code readout.shared}. They are not ours, and not part of the project; without them such a test is skipped and says so.
 */
public final class SharedTexts {
    private SharedTexts() {}

    /** A file of that folder; the test is skipped, with a message, if it is not there. */
    public static Path file(String relative) {
        return Stream.of(System.getProperty("readout.shared", ""), "../shared", "../../shared")
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, relative))
                .filter(Files::isReadable)
                .findFirst()
                .orElseGet(() -> skip(relative));
    }

    /** Surefire does not print why a test was skipped, so it is said here as well. */
    private static Path skip(String relative) {
        String why = "skipped: needs shared/" + relative + " beside the checkout; or set -Dreadout.shared=FOLDER";
        System.err.println(why);
        return Assumptions.abort(why);
    }
}
