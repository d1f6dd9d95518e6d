package org.readout.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files of a folder and the folders in it, names sorted; hidden ones (a dot before the name) are left out, and what lies
 * beside the documents of a collection ({@link EveningNews#folder}).
 */
final class Folder {
    private final Feed feed;
    private final Consumer<Path> reader;
    private final Set<Path> above = new HashSet<>();

    /** @param reader takes each file in turn */
    Folder(Feed feed, Consumer<Path> reader) {
        this.feed = feed;
        this.reader = reader;
    }

    void read(Path folder) {
        try {
            enter(folder);
        } catch (IOException e) {
            feed.of(folder.toString()).problem(0, Unreadable.because(folder, e));
        } catch (Unusable e) {
            feed.of(folder.toString()).problem(0, e);
        }
    }

    private void enter(Path folder) throws IOException, Unusable {
        Path real = folder.toRealPath();
        if (!above.add(real)) {
            throw new Unusable("the link leads back to a folder it is in", "remove the link");
        }
        try {
            entries(folder).forEach(this::entry);
        } finally {
            above.remove(real);
        }
    }

    private void entry(Path path) {
        if (Files.isDirectory(path)) {
            read(path);
        } else {
            reader.accept(path);
        }
    }

    private static List<Path> entries(Path folder) throws IOException, Unusable {
        Path collection = EveningNews.folder(folder);
        if (collection != null) {
            return List.of(collection);
        }
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> entries = found.filter(path -> !name(path).startsWith("."))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList();
            if (entries.isEmpty()) {
                throw new Unusable("the folder is empty", "give a folder with documents in it");
            }
            return entries;
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
