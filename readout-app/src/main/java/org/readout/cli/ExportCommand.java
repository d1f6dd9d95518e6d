package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.export.Table;
import org.readout.export.Tables;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout export}: every table there is. */
@Command(
        name = "export",
        description = {
            "Writes tables: documents, meetings, participants, events, statements, wordings, claims, references, qualifiers,",
            "tenures, imported (events known from elsewhere), values (of imported series), corrections, coverage.",
            "In CSV a text that a spreadsheet would run as a formula gets a leading apostrophe."
        },
        footer = {
            "  readout export csv --to tables/",
            "  readout export csv --table meetings > meetings.csv",
            "  readout export jsonl --table wordings"
        })
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    /** What is written. */
    enum Kind {
        CSV,
        JSONL
    }

    @Parameters(paramLabel = "csv|jsonl", description = "comma-separated values, or one JSON object a line")
    private Kind kind = Kind.CSV;

    @Option(names = "--table", paramLabel = "NAME", description = "one table; all if left out")
    private @Nullable String name;

    @Option(names = "--to", paramLabel = "DIR", description = "a file a table in this folder, made if missing")
    private @Nullable Path folder;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Table<?>> tables = name == null ? Tables.all() : List.of(table(name));
        Path to = folder;
        if (to == null && name == null) {
            throw new BadRequest(
                    "several tables need a folder; give --to DIR, or one of them with --table NAME: " + names());
        }
        return session.inCodedRecord(session.lexicon(), library -> {
            tables.forEach(table -> export(library, table, to));
            return 0;
        });
    }

    private void export(Library library, Table<?> table, @Nullable Path to) {
        if (to == null) {
            write(library, table, session.out());
            return;
        }
        Path file = to.resolve(table.name() + "." + kind.name().toLowerCase(Locale.ROOT));
        try {
            Files.createDirectories(to);
            try (PrintStream out = new PrintStream(
                    new CheckedOutput(new BufferedOutputStream(Files.newOutputStream(file))),
                    false,
                    StandardCharsets.UTF_8)) {
                write(library, table, out);
            }
        } catch (IOException e) {
            throw new BadRequest(file + ": cannot be written (" + e.getClass().getSimpleName()
                    + "); give a folder you may write to with --to DIR");
        }
        session.say("wrote " + file);
    }

    private void write(Library library, Table<?> table, PrintStream out) {
        switch (kind) {
            case CSV -> table.csv(library, out);
            case JSONL -> table.jsonLines(library, out);
        }
    }

    private static Table<?> table(String name) {
        return Tables.named(name)
                .orElseThrow(() -> new BadRequest("there is no table '" + name + "'; tables are " + names()));
    }

    private static String names() {
        return Tables.all().stream().map(Table::name).collect(Collectors.joining(", "));
    }
}
