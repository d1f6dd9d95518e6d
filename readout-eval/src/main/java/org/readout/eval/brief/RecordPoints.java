package org.readout.eval.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.readout.explain.brief.Line;
import org.readout.explain.brief.Part;
import org.readout.explain.brief.Piece;
import org.readout.pipeline.brief.Briefed;

/** What a brief from nine years of news must say that the essay could not know. */
final class RecordPoints {
    private static final String RECORD = "all transcripts";
    private static final Pattern DENOMINATOR = Pattern.compile("\\d+ of \\d+");

    private RecordPoints() {}

    static List<Point> of(Briefed brief) {
        return List.of(
                point("denominators", brief, line -> computed(line, DENOMINATOR)),
                point(
                        "control dyads",
                        brief,
                        line -> line.part() == Part.THIRD && !line.documents().isEmpty()),
                against(
                        "earlier visits of the party's people",
                        brief,
                        line -> line.documents().size() > 2),
                against("Liu Yunshan in Pyongyang, told on 2015-10-10", brief, on(brief, "2015-10-10")),
                against("telegram told on 2015-10-09", brief, on(brief, "2015-10-09")),
                against("telegram told on 2016-05-10", brief, on(brief, "2016-05-10")));
    }

    private static Point point(String what, Briefed brief, Predicate<Line> says) {
        return new Point(RECORD, "", what, brief.brief().lines().stream().anyMatch(says));
    }

    private static Point against(String what, Briefed brief, Predicate<Line> says) {
        return new Point(
                RECORD,
                Part.AGAINST.heading(),
                what,
                brief.brief().lines().stream().anyMatch(line -> line.part() == Part.AGAINST && says.test(line)));
    }

    private static boolean computed(Line line, Pattern form) {
        return line.pieces().stream()
                .anyMatch(piece -> piece instanceof Piece.Fact fact
                        && fact.kind() == Piece.Kind.COMPUTED
                        && form.matcher(fact.text()).find());
    }

    private static Predicate<Line> on(Briefed brief, String day) {
        LocalDate published = LocalDate.parse(day);
        return line -> line.documents().stream()
                .map(id -> brief.papers().get(id))
                .anyMatch(paper -> paper != null && published.equals(paper.published()));
    }
}
