package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Difference;
import org.readout.compare.Fate;
import org.readout.compare.statement.Changed;
import org.readout.compare.statement.Pair;
import org.readout.compare.statement.Passage;
import org.readout.export.shape.Words;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.pipeline.library.Compared;

/** Two documents as text: formulas, then what each side said, side by side, then what is a table of {@link CompareTables}. */
final class CompareView {
    private static final int COLUMN = 54;

    private CompareView() {}

    static List<String> lines(Compared compared, boolean changesOnly) {
        List<String> lines = new ArrayList<>(formulas(compared, changesOnly));
        List<Pair> pairs = changesOnly
                ? compared.statements().changes()
                : compared.statements().pairs();
        if (!pairs.isEmpty()) {
            lines.add("");
            lines.add(
                    compared.oneLanguage()
                            ? "what was said, sentence by sentence; [ ] marks the words that differ"
                            : "what was said; of two languages, sentences that share a formula stand beside each other,"
                                    + " whether the others have their like is not known");
            columns(heading(compared.before()), heading(compared.after()), "", lines);
            pairs.forEach(pair -> pair(pair, compared, lines));
        }
        lines.addAll(CompareTables.makes(compared));
        lines.addAll(CompareTables.ladders(compared));
        lines.addAll(CompareTables.addresses(compared, changesOnly));
        if (compared.accounts() != null) {
            lines.addAll(AccountsView.lines(compared, compared.accounts()));
        }
        return lines;
    }

    private static List<String> formulas(Compared compared, boolean changesOnly) {
        List<String> lines = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            List<Difference> differences = compared.formulas().all(fate);
            if (!differences.isEmpty() && !(changesOnly && fate == Fate.KEPT)) {
                lines.add(Words.of(fate));
                differences.forEach(difference -> lines.add("  " + line(difference)));
            }
        }
        return lines;
    }

    private static String line(Difference one) {
        Country side = one.side();
        return (side == null ? "---" : side.code()) + "  " + (one.was() == null ? "" : one.was() + " → ")
                + one.formula() + "  " + words(one);
    }

    /** The words once if both have the same, else first and second with an arrow between. */
    private static String words(Difference one) {
        String before = quotes(one.inFirst());
        String after = quotes(one.inSecond());
        if (one.fate() == Fate.UNKNOWN) {
            return before.isEmpty() ? "only in the second: " + after : "only in the first: " + before;
        }
        return before.isEmpty() || after.isEmpty() || before.equals(after)
                ? (after.isEmpty() ? before : after)
                : before + " → " + after;
    }

    private static String quotes(List<Evidence> evidence) {
        return evidence.stream().map(Phrase::quote).distinct().collect(Collectors.joining(", "));
    }

    private static String heading(Document document) {
        return document.id().brief() + (document.published() == null ? "" : "  " + document.published());
    }

    private static void pair(Pair pair, Compared compared, List<String> lines) {
        String label = pair.side()
                + (compared.oneLanguage() || pair.fate() != Fate.UNKNOWN ? " " + Words.of(pair.fate()) : "");
        if (pair.fate() == Fate.REWORDED && compared.oneLanguage()) {
            Changed changed = Changed.between(quote(pair.before()), quote(pair.after()), compared.language());
            columns(marked(changed.before()), marked(changed.after()), label, lines);
        } else if (pair.fate() == Fate.KEPT) {
            columns(quote(pair.before()), "=", label, lines);
        } else {
            columns(quote(pair.before()), quote(pair.after()), label, lines);
        }
    }

    private static String quote(@Nullable Passage passage) {
        return passage == null ? "" : Phrase.oneLine(passage.evidence().quote());
    }

    private static String marked(List<Changed.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.same() ? piece.text() : "[" + piece.text() + "]")
                .collect(Collectors.joining());
    }

    /** Two texts beside each other, each wrapped in its own column. */
    private static void columns(String left, String right, String label, List<String> lines) {
        List<String> before = wrapped(left);
        List<String> after = wrapped(right);
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String one = i < before.size() ? before.get(i) : "";
            String other = i < after.size() ? after.get(i) : "";
            String first = i == 0 ? label : "";
            lines.add(("  " + first + " ".repeat(Math.max(1, 14 - first.length())) + one
                            + " ".repeat(COLUMN - Grid.width(one) + 2) + other)
                    .stripTrailing());
        }
    }

    /** Broken where the column is full: Chinese has no spaces to break at. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : Wrapped.lines(text, COLUMN)) {
            String rest = line;
            while (Grid.width(rest) > COLUMN) {
                String head = Grid.head(rest, COLUMN);
                lines.add(head);
                rest = rest.substring(head.length());
            }
            lines.add(rest);
        }
        return lines;
    }
}
