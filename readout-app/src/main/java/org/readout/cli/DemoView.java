package org.readout.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.explain.Chart;
import org.readout.explain.CoverageNote;
import org.readout.explain.Ranking;
import org.readout.model.Coverage;
import org.readout.model.Reading;
import org.readout.pipeline.reading.DyadReadings;

/** The demo's screen, small enough for 80 columns and 45 lines. */
final class DemoView {
    private static final int QUOTE_WIDTH = 54;
    private static final int WIDTH = 79;
    private static final int STRONGEST = 3;

    private DemoView() {}

    static List<String> lines(DyadReadings found, String program, Path home) {
        Reading last = found.last();
        List<String> lines = new ArrayList<>();
        lines.add("China and North Korea by year (0: an average two of the sample); interval of " + last.level());
        lines.addAll(Chart.of(found.readings(), found.silent()).lines().toList());
        if (!found.silent().isEmpty()) {
            lines.add(ReadingView.HOLLOW);
        }
        lines.addAll(ReadingView.warming(last.probWarming()));
        lines.add("What raises it most on " + last.date() + ", then what lowers it most:");
        Ranking ranking = Ranking.of(last, STRONGEST);
        Stream.concat(ranking.raising().stream(), ranking.lowering().stream())
                .flatMap(one -> ReadingView.contribution(one, QUOTE_WIDTH).stream())
                .forEach(line -> lines.add(Grid.cut(line, WIDTH)));
        CoverageNote.of(found.coverage().stream().map(DemoView::named).toList())
                .forEach(note -> lines.addAll(Wrapped.lines(note, WIDTH)));
        commands(program, home).forEach(command -> lines.add("Try: " + command));
        return lines;
    }

    /** The path of the sample says nothing to a reader, and a long one would not fit. */
    private static Coverage named(Coverage source) {
        return new Coverage(
                "The sample",
                "",
                source.from(),
                source.to(),
                source.selection(),
                source.criterion(),
                source.documents(),
                source.withoutText(),
                source.missingDays());
    }

    /** They work as printed, from any folder. */
    static List<String> commands(String program, Path home) {
        String where = " --home " + quoted(home.toString());
        String name = quoted(program);
        return List.of(
                name + " meetings CHN PRK" + where,
                name + " reading CHN KOR --by year" + where,
                name + " search 无核化" + where);
    }

    private static String quoted(String word) {
        return word.matches("[\\w./~+:@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
