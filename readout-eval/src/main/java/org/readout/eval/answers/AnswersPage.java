package org.readout.eval.answers;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.readout.eval.Markdown;

/** The report, as Markdown. */
final class AnswersPage {
    private static final String MADE_BY =
            """
            Generated, not written by hand. No test compares it with a new run, as no two runs take the same time:

                ./readout eval answers --shared ../shared --page docs/eval/answers.md
            """;

    private static final String MEASURED =
            """
            All items of the evening news whose title holds a word of meeting (not bundled) are added to an empty record. Then, in the
            same process: *the matrix* sets every readout, on every side, against every formula of the register (`readout wording
            --matrix`); *the comparison* is of the two readouts with the most statements (`readout compare`). *First* is the first answer
            of the process, before the virtual machine has compiled what it needs: what a command pays after it has started; *usual* the
            median of nine later ones. Both in milliseconds on the wall, so that other work on the machine counts.
            """;

    private AnswersPage() {}

    static String of(List<Answer> answers) {
        return new Markdown()
                .heading(1, "Speed of answers")
                .paragraph(MADE_BY)
                .paragraph(String.format(
                        Locale.ROOT,
                        "On %d processors, load average %.1f.",
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()))
                .table(
                        List.of("question", "size", "first, ms", "usual, ms", "set", "reached"),
                        answers.stream()
                                .map(one -> List.of(
                                        one.what(),
                                        one.size(),
                                        whole(one.first()),
                                        whole(one.usual()),
                                        "at most " + whole(one.atMost()),
                                        one.reached() ? "yes" : "**no**"))
                                .toList())
                .paragraph(MEASURED)
                .page();
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
