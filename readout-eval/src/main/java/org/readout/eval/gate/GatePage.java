package org.readout.eval.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.eval.Markdown;

/** What the gate loses, as rows and as a page. */
final class GatePage {
    private static final double MOST = 0.01;
    private static final List<String> HEADER =
            List.of("kind", "if every sentence is analysed", "lost", "share", "only with the gate", "");
    /** What the share that was set holds for. */
    private static final List<String> HELD = List.of("meetings", "events", "statements", "claims");

    private GatePage() {}

    /**
     * Shape of {@code --json}.
     *
     * @param all how many if every sentence is analysed
     * @param lost of them, not there with the gate
     * @param other there with the gate only
     */
    record Row(String suite, String part, String kind, int all, int lost, int other) {}

    static List<Row> rows(Map<String, Loss> parts) {
        List<Row> rows = new ArrayList<>();
        parts.forEach((part, loss) -> loss.counts()
                .forEach((kind, count) ->
                        rows.add(new Row("gate", part, kind, count.all(), count.lost(), count.other()))));
        return rows;
    }

    static String of(Map<String, Loss> parts) {
        Markdown page = new Markdown()
                .heading(1, "What is lost by the gate")
                .paragraph("Generated, not written by hand:\n\n"
                        + "    ./readout eval gate --shared ../shared --page docs/eval/gate.md")
                .paragraph(
                        """
                        An English sentence is analysed only if its words may tell something: it names a state or holds a qualifier,
                        somebody goes on speaking in it, or it has a word that may tell of an act, a contact, words said or relations, and
                        somebody may be meant. Every text is read with this gate and without it.""");
        parts.forEach((part, loss) -> page.heading(2, String.format(Locale.ROOT, "%s (%,d)", part, loss.texts()))
                .table(HEADER, table(loss)));
        return page.heading(2, "How it is counted")
                .paragraph(
                        """
                        Lost is what is told without the gate and not told alike with it; what is told in other words, of another day or of
                        somebody else counts as lost once and as told with the gate only once. At most one in a hundred meetings, events,
                        statements and claims may be lost; the others are shown beside them.""")
                .page();
    }

    private static List<List<String>> table(Loss loss) {
        List<List<String>> rows = new ArrayList<>();
        loss.counts().forEach((kind, count) -> {
            String verdict =
                    !HELD.contains(kind) || count.all() == 0 ? "" : count.share() < MOST ? "reached" : "missed";
            rows.add(List.of(
                    kind,
                    String.format(Locale.ROOT, "%,d", count.all()),
                    String.valueOf(count.lost()),
                    String.format(Locale.ROOT, "%.2f%%", 100 * count.share()),
                    String.valueOf(count.other()),
                    verdict));
        });
        return rows;
    }
}
