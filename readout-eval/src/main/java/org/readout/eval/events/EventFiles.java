package org.readout.eval.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.pipeline.BadRequest;

/**
 * The files of annotated sentences: tab-separated, a header, no quoting. They belong to others and are not bundled.
 *
 * @param folder where they are
 */
record EventFiles(Path folder) {
    static final String ROOTS = "plover-roots.tsv";
    static final String QUADS = "quad-class.tsv";
    static final String PETRARCH = "petr2-gsr.xml";

    static EventFiles in(Path shared) {
        return new EventFiles(shared.resolve("gold").resolve("events"));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Optional<String> missing(String name) {
        return Files.isReadable(file(name))
                ? Optional.empty()
                : Optional.of(
                        "needs " + file(name) + "; skipped (name the folder that holds gold/events with --shared)");
    }

    /** Sentences with a PLOVER root each. */
    List<GoldSentence> roots() {
        return rows(ROOTS, 6).stream()
                .map(cells -> new GoldSentence(
                        cells.get(0),
                        cells.get(1),
                        cells.get(4),
                        cells.get(2),
                        cells.get(3),
                        GoldSentence.held(cells.get(0))))
                .toList();
    }

    /** Sentences with a quad class each; those that are kept apart among the roots are so here, and a fifth of the others. */
    List<GoldSentence> quads() {
        Set<String> apart = roots().stream()
                .filter(GoldSentence::held)
                .map(GoldSentence::text)
                .collect(Collectors.toSet());
        List<GoldSentence> quads = new ArrayList<>();
        for (List<String> cells : rows(QUADS, 2)) {
            String id = "line " + (quads.size() + 2);
            boolean held = apart.contains(cells.get(0)) || GoldSentence.held(id);
            quads.add(new GoldSentence(id, cells.get(0), cells.get(1), "", "", held));
        }
        return quads;
    }

    private List<List<String>> rows(String name, int columns) {
        try {
            return Files.readAllLines(file(name)).stream()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .peek(cells -> require(cells.size() == columns, name, cells))
                    .toList();
        } catch (IOException e) {
            throw new BadRequest(
                    file(name) + " cannot be read (" + e.getMessage() + "); name its folder with --shared");
        }
    }

    private static void require(boolean fits, String name, List<String> cells) {
        if (!fits) {
            throw new BadRequest(name + ": a line has " + cells.size() + " cells (" + cells.get(0)
                    + "); take the file as it was published");
        }
    }
}
