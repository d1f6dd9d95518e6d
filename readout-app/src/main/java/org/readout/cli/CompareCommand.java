package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Account;
import org.readout.compare.Comparison;
import org.readout.compare.Difference;
import org.readout.compare.Fate;
import org.readout.export.shape.EvidenceShape;
import org.readout.export.shape.Words;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.pipeline.Library;
import org.readout.store.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout compare}: the formulas of two documents. */
@Command(
        name = "compare",
        description = "Formulas kept, dropped and added from one document to another, by speaker's side.",
        footer = {"  readout compare 3f2a91c0 77b0e4d1", "  readout compare before.txt after.txt --json"})
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DOC", description = "beginning of an identifier, or a file")
    private String first = "";

    @Parameters(index = "1", paramLabel = "DOC", description = "the document held against it, usually the later")
    private String second = "";

    CompareCommand(Session session) {
        this.session = session;
    }

    /** Shape of {@code --json}. */
    record Row(
            String formula,
            @Nullable String side,
            String fate,
            String before,
            String after,
            List<EvidenceShape> inFirst,
            List<EvidenceShape> inSecond) {
        static Row of(Difference difference) {
            Country side = difference.side();
            return new Row(
                    difference.formula(),
                    side == null ? null : side.code(),
                    Words.of(difference.fate()),
                    Words.of(difference.before()),
                    Words.of(difference.after()),
                    difference.inFirst().stream().map(EvidenceShape::of).toList(),
                    difference.inSecond().stream().map(EvidenceShape::of).toList());
        }
    }

    @Override
    public Integer call() {
        return session.inCodedRecord(session.lexicon(), this::show);
    }

    private int show(Library library) {
        Stored before = library.document(first, session.sources());
        Stored after = library.document(second, session.sources());
        Comparison comparison = Comparison.of(
                Account.of(before.document(), before.coding()), Account.of(after.document(), after.coding()));
        if (session.json()) {
            session.json(comparison.differences().stream().map(Row::of));
        } else {
            session.lines(lines(comparison));
        }
        if (comparison.differences().isEmpty()) {
            session.say("neither document holds a formula of the lexicon");
        }
        return 0;
    }

    private static List<String> lines(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            List<Difference> differences = comparison.all(fate);
            if (!differences.isEmpty()) {
                lines.add(Words.of(fate));
                differences.forEach(difference -> lines.add("  " + line(difference)));
            }
        }
        return lines;
    }

    private static String line(Difference difference) {
        Country side = difference.side();
        return (side == null ? "---" : side.code()) + "  " + difference.formula()
                + quotes("  in the first: ", difference.inFirst())
                + quotes("  in the second: ", difference.inSecond());
    }

    private static String quotes(String label, List<Evidence> evidence) {
        return evidence.isEmpty()
                ? ""
                : label + evidence.stream().map(Phrase::quote).distinct().collect(Collectors.joining(", "));
    }
}
