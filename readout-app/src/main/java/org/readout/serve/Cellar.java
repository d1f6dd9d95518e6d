package org.readout.serve;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers that took long to work out, kept in files of the home folder, so that they are at hand when the workbench is started again.
 * They lie in a folder that is called after the number of the record and the build of the program they were made by: others are out of
 * date, and go when something is laid in. What cannot be read or written is as if it were not there; all of it may be deleted at any
 * time. Safe for use by several threads and processes.
 */
final class Cellar implements AutoCloseable {
    static final String FOLDER = "answers";

    /** What takes less is worked out again, in nanoseconds. */
    private static final long LONG = 150_000_000;

    private static final long MOST_BYTES = 128L << 20;

    private final Path folder;
    private final @Nullable String program;
    private final String secret;
    private String current = "";
    private long bytes;
    private boolean closed;

    /** @param secret an answer that holds it is good for this start of the workbench alone, and never kept */
    Cellar(Path home, String secret) {
        this.folder = home.resolve(FOLDER);
        this.program = Program.stamp().orElse(null);
        this.secret = secret;
    }

    /**
     * @param version of the record; 0 for none
     * @param work works the answer out
     */
    Answer get(String address, long version, Supplier<Answer> work) {
        return get(address, version, LONG, work);
    }

    /** As {@link #get}, and keeps the answer however little it takes. */
    Answer ahead(String address, long version, Supplier<Answer> work) {
        return get(address, version, 0, work);
    }

    private Answer get(String address, long version, long least, Supplier<Answer> work) {
        return found(address, version).orElseGet(() -> {
            long begun = System.nanoTime();
            Answer answer = work.get();
            if (System.nanoTime() - begun > least) {
                lay(address, version, answer);
            }
            return answer;
        });
    }

    boolean holds(String address, long version) {
        return Files.isRegularFile(shelf(version).resolve(name(address)));
    }

    private Optional<Answer> found(String address, long version) {
        Path file = shelf(version).resolve(name(address));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            boolean same = in.readUTF().equals(address);
            String type = in.readUTF();
            String saved = in.readUTF();
            Answer answer = new Answer(Answer.OK, type, in.readAllBytes(), null, null);
            return same ? Optional.of(saved.isEmpty() ? answer : answer.as(saved)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps an answer if it may be kept. */
    void lay(String address, long version, Answer answer) {
        if (version == 0 || program == null || answer.status() != Answer.OK || tells(answer)) {
            return;
        }
        keep(address, version, answer);
    }

    private synchronized void keep(String address, long version, Answer answer) {
        if (closed) {
            return;
        }
        try {
            Path shelf = shelf(version);
            if (room(shelf, answer.bytes().length)) {
                Path fresh = Files.createTempFile(Files.createDirectories(shelf), "new", "");
                write(address, answer, fresh);
                Files.move(fresh, shelf.resolve(name(address)), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            // It is worked out again next time.
        }
    }

    /** Lets what is being written be written; then nothing more is. */
    @Override
    public synchronized void close() {
        closed = true;
    }

    private boolean tells(Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8).contains(secret);
    }

    private static void write(String address, Answer answer, Path file) throws IOException {
        String saved = answer.file();
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeUTF(address);
            out.writeUTF(answer.type());
            out.writeUTF(saved == null ? "" : saved);
            out.write(answer.bytes());
        }
    }

    private Path shelf(long version) {
        return folder.resolve(program + "-" + Long.toHexString(version));
    }

    /** No part of an address is ever part of a file's name. */
    private static String name(String address) {
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** True if so much more may be kept; what is out of date goes first. */
    private boolean room(Path shelf, int more) throws IOException {
        if (!current.equals(shelf.toString())) {
            for (Path other : in(folder)) {
                if (!other.equals(shelf)) {
                    delete(other);
                }
            }
            bytes = 0;
            for (Path kept : in(shelf)) {
                bytes += Files.size(kept);
            }
            current = shelf.toString();
        }
        bytes += more;
        return bytes <= MOST_BYTES;
    }

    private static List<Path> in(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.toList();
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
