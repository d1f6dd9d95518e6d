package org.readout.serve;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Which build of the program this is: another one may answer otherwise. */
final class Program {
    private Program() {}

    /** Another word for every build, from the files it consists of; absent where these cannot be looked at. */
    static Optional<String> stamp() {
        try {
            CRC32 sum = new CRC32();
            for (String place : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
                add(Path.of(place), sum);
            }
            return Optional.of(Long.toHexString(sum.getValue()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void add(Path place, CRC32 sum) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                String what =
                        place.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n";
                sum.update(what.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
