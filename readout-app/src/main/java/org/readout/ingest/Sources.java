package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads documents from files, folders and standard input, in the order in which they stand there.
 *
 * <p>A collection that keeps one file a day is read as it is; files the intake knows are passed over.
 *
 * <p>Layouts are told by extension ({@code .txt .html .htm .jsonl .ndjson .csv}, each also with {@code .gz} or
 * {@code .xz} behind it), else by content. Collections are streamed: memory does not grow with the size of a file. What
 * cannot be used becomes a {@link Problem}, and everything else is still read.
 *
 * <p>Immutable; calls may run on several threads if their intakes may, except that standard input is one stream.
 */
public final class Sources {
    private static final String STANDARD_INPUT = "-";

    private final IntakeOptions options;
    private final Supplier<InputStream> standardInput;

    /** @param standardInput gives the stream that the source {@code -} stands for; it is not closed here */
    public Sources(IntakeOptions options, Supplier<InputStream> standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    /**
     * Reads a file, a folder (with the folders in it, names sorted, hidden ones left out), or {@code -}; hands over every
     * document and every problem.
     *
     * <p>Never throws for bad input. What {@code intake} throws passes through.
     *
     * @param source path of a file or folder, or {@code -}
     */
    public void read(String source, Intake intake) {
        Feed feed = new Feed(source, options, intake);
        if (source.equals(STANDARD_INPUT)) {
            new Contents(feed).read(standardInput.get(), 0);
            return;
        }
        try {
            start(path(source), feed);
        } catch (Unusable e) {
            feed.problem(0, e);
        }
    }

    /** True if bytes begin as a compressed file does. */
    public static boolean compressed(byte[] bytes) {
        return Archives.compressed(bytes);
    }

    /** By what a known collection chose its events; empty for any other source. */
    public static Optional<String> selectedBy(String source) {
        return Collection.all().stream()
                .filter(one -> one.name().equals(source))
                .map(Collection::selectedBy)
                .findFirst();
    }

    private static Path path(String source) throws Unusable {
        try {
            if (!source.isBlank()) {
                return Path.of(source);
            }
        } catch (InvalidPathException e) {
            // said below, as for an empty name
        }
        throw new Unusable("not the name of a file", "give a file, a folder, or - for standard input");
    }

    private void start(Path path, Feed feed) throws Unusable {
        if (Files.isDirectory(path)) {
            new Folder(feed, file -> inFolder(file, feed.of(file.toString()))).read(path);
        } else {
            file(path, feed);
        }
    }

    /** A pipe or device that merely lies in a folder would block for ever; one that is named is read. */
    private static void inFolder(Path file, Feed feed) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new Unusable("neither a file nor a folder", "name it by itself if it is to be read");
            }
            file(file, feed);
        } catch (Unusable e) {
            feed.problem(0, e);
        }
    }

    private static void file(Path file, Feed feed) throws Unusable {
        try (InputStream in = Files.newInputStream(file)) {
            new Contents(feed).read(in, Files.size(file));
        } catch (IOException e) {
            throw Unreadable.because(file, e);
        }
    }
}
