package org.readout.eval.answers;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.readout.eval.Markdown;

/** The report, as Markdown. */
final class WorkbenchPage {
    private static final String MADE_BY =
            """
            Generated, not written by hand. No test compares it with a new run, as no two runs take the same time:

                ./readout eval workbench --shared ../shared --page docs/eval/workbench.md
            """;

    private static final String MEASURED =
            """
            All transcripts of the evening news (not bundled) are added to an empty record and `readout serve` is started on it in a process
            of its own, with 640 MiB of heap, after the first pages were worked out as the command `add` does at its end. Addresses are what a reader opens: China and its partners, each with its register and the
            readout of the last leaders' meeting, a formula, a person, a search. Each is asked once, one after the other: these answers are
            worked out. Then a fixed number of requests goes over the same addresses: answers are kept until the record changes. Times are
            on the wall, over loopback, until the whole answer is there.
            """;

    private WorkbenchPage() {}

    /** @param set what was set; empty if nothing was */
    record Row(String what, String measured, String set, boolean reached) {}

    static String of(int documents, int addresses, List<Row> rows) {
        return new Markdown()
                .heading(1, "Speed of the workbench")
                .paragraph(MADE_BY)
                .paragraph(String.format(
                        Locale.ROOT,
                        "From %,d documents, %d addresses, on %d processors, load average %.1f.",
                        documents,
                        addresses,
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()))
                .table(
                        List.of("what", "measured", "set: at most", "reached"),
                        rows.stream()
                                .map(row -> List.of(
                                        row.what(),
                                        row.measured(),
                                        row.set(),
                                        row.set().isEmpty() ? "" : row.reached() ? "yes" : "**no**"))
                                .toList())
                .paragraph(MEASURED)
                .page();
    }
}
