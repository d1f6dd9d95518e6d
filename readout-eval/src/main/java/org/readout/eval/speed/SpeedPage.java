package org.readout.eval.speed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Markdown;

/** The report, as Markdown. */
final class SpeedPage {
    private static final List<String> RUNS = List.of(
            "items",
            "seconds",
            "items a second",
            "CPU seconds",
            "heap peak, MiB",
            "most left after a collection, MiB",
            "on disk, MiB");
    private static final List<String> TARGETS = List.of("figure", "at most", "measured", "");
    private static final List<String> GROWTH = List.of("exponent over", "of seconds", "of CPU seconds");

    private static final List<String> STORIES = List.of(
            "stories",
            "sentences",
            "seconds",
            "CPU seconds",
            "heap peak, MiB",
            "sentences a second",
            "at least, 2 processors",
            "");
    private static final String ENGLISH =
            """
            A year of English stories of a news agency (KCNA, 2012; not bundled), added in the same way: from text to stored codings.
            """;

    private static final String MADE_BY =
            """
            Generated, not written by hand. No test compares it with a new run, as no two runs take the same time:

                ./readout eval speed --shared ../shared --page docs/eval/speed.md
            """;

    private static final String MACHINE =
            """
            Measured on **%d processors** (%s; Java %s; records on %s; load average before the first run: %s).
            The figures are of that machine at that time: another one gives others, and a load average well above zero says that
            other work ran beside it.
            """;

    private static final String MEASURED =
            """
            The first items of the evening news (新闻联播, 2012 to 2020; not bundled), and all of them, are added to an empty record
            by the ordinary command, `readout add FILE --outlet xwlb`, once for each size, in a process of its own with 1 GiB of heap (`-Xmx%s`);
            a run that needs more ends with an error and gives no figures. *Seconds* are by the clock on the wall, from the start
            of the process to its end; *CPU seconds* are those of all its threads, compiling and collecting included. The heap's
            peak includes garbage, which the virtual machine lets grow as long as there is room; what is left after a
            collection says better what the program needs. *On disk* is the folder of the record afterwards.
            """;

    private static final String EXPONENT =
            """
            The exponent k of time ~ itemsᵏ, by least squares over logarithms, after the time of the run with one item is taken
            off: 1 is linear, 2 quadratic. It lies below 1 where the shorter runs are slowed by a virtual machine that has not
            compiled the program yet; the last step suffers least from that. Other work on the machine disturbs CPU seconds less.
            """;

    private SpeedPage() {}

    /** @param english absent if there are no stories */
    static String of(Speed speed, List<Verdict> verdicts, @Nullable EnglishSpeed english) {
        Markdown page = new Markdown()
                .heading(1, "Speed of adding")
                .paragraph(MADE_BY)
                .paragraph(machine(speed.machine()))
                .heading(2, "Against what was set")
                .table(TARGETS, verdicts.stream().map(SpeedPage::verdict).toList())
                .heading(2, "Runs")
                .table(
                        RUNS,
                        Stream.concat(Stream.of(speed.startUp()), speed.runs().stream())
                                .map(SpeedPage::run)
                                .toList())
                .heading(2, "Growth")
                .table(GROWTH, growth(speed))
                .paragraph(EXPONENT)
                .heading(2, "How it is measured")
                .paragraph(MEASURED.formatted(SpeedSuite.HEAP));
        return (english == null ? page : english(page, english)).page();
    }

    private static Markdown english(Markdown page, EnglishSpeed english) {
        return page.heading(2, "English")
                .paragraph(ENGLISH)
                .table(
                        STORIES,
                        List.of(List.of(
                                whole(english.run().items()),
                                whole(english.sentences()),
                                tenths(english.run().seconds()),
                                tenths(english.run().cpuSeconds()),
                                String.valueOf(english.run().heap().peak()),
                                whole(english.sentencesPerSecond()),
                                whole(EnglishSpeed.SET),
                                words(english.reached()))));
    }

    private static String machine(Machine machine) {
        return MACHINE.formatted(
                machine.processors(),
                machine.system(),
                machine.java(),
                machine.disk(),
                Markdown.number(machine.load()));
    }

    private static List<String> verdict(Verdict verdict) {
        Target target = verdict.target();
        return List.of(
                target.measure().label() + ", " + whole(target.items()) + " items"
                        + (target.processors() == null ? "" : ", " + target.processors() + " processors"),
                whole(target.atMost()),
                tenths(verdict.value()),
                words(verdict.reached()));
    }

    private static String words(@Nullable Boolean reached) {
        if (reached == null) {
            return "not shown: measured on more processors, or fewer items, than set";
        }
        return reached ? "reached" : "**not reached**";
    }

    private static List<String> run(Measurement run) {
        return List.of(
                whole(run.items()),
                tenths(run.seconds()),
                whole(run.itemsPerSecond()),
                tenths(run.cpuSeconds()),
                String.valueOf(run.heap().peak()),
                run.heap().left() == null
                        ? Markdown.number(null)
                        : String.valueOf(run.heap().left()),
                tenths(run.diskBytes() / (double) (1 << 20)));
    }

    private static List<List<String>> growth(Speed speed) {
        int sizes = speed.runs().size();
        String last = sizes < 2 ? "" : whole(speed.runs().get(sizes - 2).items()) + " to ";
        return List.of(
                List.of(
                        "all sizes",
                        Markdown.number(speed.exponent(Measurement::seconds)),
                        Markdown.number(speed.exponent(Measurement::cpu))),
                List.of(
                        "the last step, " + last + whole(speed.all().items()),
                        Markdown.number(speed.lastExponent(Measurement::seconds)),
                        Markdown.number(speed.lastExponent(Measurement::cpu))));
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String tenths(@Nullable Double value) {
        return value == null ? Markdown.number(null) : String.format(Locale.ROOT, "%.1f", value);
    }
}
