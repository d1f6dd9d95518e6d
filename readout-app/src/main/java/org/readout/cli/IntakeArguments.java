package org.readout.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.ingest.IntakeOptions;
import org.readout.pipeline.BadRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is taken in, and what is said of it that it does not say itself: of {@code add} and {@code import}. */
final class IntakeArguments {
    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "file, folder, or -")
    private List<String> names = List.of();

    @Option(
            names = "--map",
            paramLabel = "ROLE=COLUMN",
            split = ",",
            description = {
                "which column or field is what: of texts the date, title, text, url, outlet, language;",
                "of events and series the date, a, b, code, class, value, time, zone, outcome ..."
            })
    private Map<String, String> fields = new HashMap<>();

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description =
                    "who published what names no outlet itself; who keeps a list, and the name of a series that has none")
    private String outlet = "";

    @Option(
            names = "--selected-by",
            paramLabel = "TEXT",
            description = "by what the documents or events were selected from all there were")
    private String selectedBy = "";

    List<String> names() {
        return names;
    }

    /** @throws BadRequest if a role of {@code --map} is none of the content's */
    IntakeOptions options(LocalDate today, IntakeOptions.Content content) {
        try {
            return new IntakeOptions(fields, today, outlet, selectedBy, content);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("--map: " + e.getMessage());
        }
    }
}
