package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readout.export.cite.Citations;
import org.readout.lexicon.Lexicon;
import org.readout.serve.Settings;
import org.readout.serve.Workbench;

/**
 * Walks once through what most calls need, on the bundled sample in a folder that is gone afterwards. The launcher has Java note the
 * classes that are loaded meanwhile and lays them up ready for use: half of the time to the first page was spent on loading them.
 */
public final class Rehearsal {
    private static final List<String> PAGES =
            List.of("", "static/readout.css", "state/CHN", "dyad/CHN/PRK", "search?q=denuclearization");

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("readout-rehearsal");
        try {
            Main.run(Surroundings.ofProcess(), "demo", "--home", home.toString());
            pages(home.resolve("demo"));
        } finally {
            delete(home);
        }
        System.exit(0);
    }

    private static void pages(Path home) throws IOException {
        Surroundings surroundings = Surroundings.ofProcess();
        Session session = new Readout(surroundings).session();
        Settings settings = new Settings("127.0.0.1", 0, List.of(), 1);
        Citations citations = session.citations();
        try (Workbench workbench = Workbench.start(home, Lexicon::bundled, settings, () -> citations, failure -> {})) {
            for (String page : PAGES) {
                try (InputStream in =
                        URI.create(workbench.address() + page).toURL().openStream()) {
                    in.readAllBytes();
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Rehearsal::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
