package org.readout.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why a file or folder could not be opened. */
final class Unreadable {
    private Unreadable() {}

    static Unusable because(Path path, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return Files.isSymbolicLink(path)
                    ? new Unusable("the link leads to nothing", "restore what it leads to, or remove the link")
                    : new Unusable("there is no such file", "check the name");
        }
        if (cause instanceof AccessDeniedException) {
            return new Unusable("no permission to read", "give yourself the right, for example with chmod u+r");
        }
        return new Unusable("cannot be opened (" + cause.getMessage() + ")", "check the file");
    }
}
