package org.readout.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.export.Json;
import org.readout.export.cite.Citations;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.model.Coverage;
import org.readout.pipeline.library.Library;
import org.readout.serve.Workbench;

/** One call: its options, its streams, and the library it opens. */
public final class Session {
    /** So many documents take longer to code than the first pages of the workbench to work out. */
    private static final int MANY = 2_000;

    private final Surroundings surroundings;
    private final GlobalOptions options;
    private boolean missing;

    Session(Surroundings surroundings, GlobalOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    /** For data. */
    public PrintStream out() {
        return surroundings.out();
    }

    /** True if data are wanted as one JSON array. */
    public boolean json() {
        return options.json;
    }

    /** True if colours may be shown. */
    boolean colour() {
        return surroundings.colour();
    }

    /** Writes rows as JSON, one array. */
    public void json(Stream<?> rows) {
        Json.array(out(), rows);
    }

    public void lines(List<String> lines) {
        lines.forEach(line -> out().print(line + "\n"));
    }

    /** A message for a person, on standard error, unless quiet. */
    public void say(String message) {
        if (!options.quiet) {
            surroundings.err().println(message);
        }
    }

    /** One line on what went wrong, on standard error, even if quiet. */
    public void complain(String message) {
        surroundings.err().println("readout: " + message);
    }

    /** Where a defect came from, for those who set READOUT_DEBUG. */
    void debug(Throwable failure) {
        if (surroundings.environment().containsKey("READOUT_DEBUG")) {
            failure.printStackTrace(surroundings.err());
        }
    }

    Progressing progressing(String unit) {
        return new Progressing(surroundings.err(), surroundings.progress() && !options.quiet, unit);
    }

    Path home() {
        Map<String, String> environment = surroundings.environment();
        if (options.home != null) {
            return options.home;
        }
        String named = environment.getOrDefault("READOUT_HOME", "");
        return named.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")), ".readout")
                : Path.of(named);
    }

    /** The name the program was called by, for commands to copy. */
    String program() {
        return surroundings.environment().getOrDefault("READOUT_COMMAND", "readout");
    }

    /** How many documents are coded at once. */
    public int threads() {
        return options.threads;
    }

    LocalDate today() {
        return LocalDate.now(surroundings.clock());
    }

    public Lexicon lexicon() {
        return Lexicon.bundled();
    }

    /** How to cite what this program says today. */
    Citations citations() {
        return new Citations(Version.number(), today());
    }

    Supplier<InputStream> in() {
        return surroundings::in;
    }

    /** Sources with nothing mapped and nothing declared. */
    public Sources sources() {
        return new Sources(IntakeOptions.plain(today()), in());
    }

    /** Opens the library of the home folder, made if missing, for a task that writes. */
    <T> T inLibrary(Lexicon lexicon, Function<Library, T> task) {
        return inLibrary(home(), lexicon, task);
    }

    /**
     * Opens the library of the home folder for a task that only reads. Where there is none, none is made: the user is told
     * how to make one, and the task meets an empty one.
     */
    public <T> T inRecord(Function<Library, T> task) {
        return inRecord(lexicon(), task);
    }

    <T> T inRecord(Lexicon lexicon, Function<Library, T> task) {
        if (Library.exists(home())) {
            return inLibrary(home(), lexicon, task);
        }
        missing = true;
        say("there is no record in " + home() + " yet; make one with: readout add SOURCE...");
        try (Library none = Library.none(lexicon)) {
            return task.apply(none);
        }
    }

    /** As {@link #inRecord}, for answers that come from codings: says so if these were made by another version. */
    <T> T inCodedRecord(Lexicon lexicon, Function<Library, T> task) {
        return inRecord(lexicon, library -> {
            if (library.holdings().rebuildDue()) {
                say("readout: this record was coded by another version of the program; run 'readout rebuild'");
            }
            return task.apply(library);
        });
    }

    /** Says that nothing was found; where there is no record, that was said already. */
    void sayNothing(String what, List<Coverage> coverage) {
        if (!missing) {
            say(Nothing.of(what, coverage));
        }
    }

    /** After much was added or coded anew: it takes some seconds, which after little would be felt. */
    void prepare(Lexicon lexicon, int documents) {
        if (documents >= MANY) {
            Workbench.prepare(home(), lexicon);
        }
    }

    <T> T inLibrary(Path home, Lexicon lexicon, Function<Library, T> task) {
        try (Library library = Library.open(home, lexicon, threads())) {
            return task.apply(library);
        }
    }
}
