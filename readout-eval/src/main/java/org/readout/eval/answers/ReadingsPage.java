package org.readout.eval.answers;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.readout.eval.Markdown;

/** The report, as Markdown. */
final class ReadingsPage {
    private static final String MADE_BY =
            """
            Generated, not written by hand. No test compares it with a new run, as no two runs take the same time:

                ./readout eval readings --shared ../shared --page docs/eval/readings.md
            """;

    private static final String MEASURED =
            """
            All transcripts of the evening news (not bundled) are added to an empty record. *First* is the first answer, *usual* the median
            of nine later ones, in milliseconds on the wall, so that other work on the machine counts. A process of its own starts the
            virtual machine, reads the lexicon, what is counted of all texts, and the codings of the documents that name both states, and
            writes every contribution with its quote. Fits are each of another day of 2020: the first pays for the snapshot as well. Another
            reading, of five partners in turn, pays for their codings when first asked. A reading from a million acts is
            measured by `ReadingBenchmark` (see CONTRIBUTING.md).
            """;

    private ReadingsPage() {}

    static String of(int documents, List<Answer> answers) {
        return new Markdown()
                .heading(1, "Speed of readings")
                .paragraph(MADE_BY)
                .paragraph(String.format(
                        Locale.ROOT,
                        "From %,d documents, on %d processors, load average %.1f.",
                        documents,
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()))
                .table(
                        List.of("question", "size", "first, ms", "usual, ms", "set", "reached"),
                        answers.stream().map(ReadingsPage::row).toList())
                .paragraph(MEASURED)
                .page();
    }

    private static List<String> row(Answer one) {
        boolean reached = one.usual() <= one.atMost();
        return List.of(
                one.what(),
                one.size(),
                whole(one.first()),
                whole(one.usual()),
                "usual at most " + whole(one.atMost()),
                reached ? "yes" : "**no**");
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
