package org.readout.eval.brief;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.explain.brief.Part;
import org.readout.pipeline.brief.Briefed;

/** Whether a brief from the essay alone says, in the right part and from the right sentences, what the one written by hand says. */
final class EssayPoints {
    private EssayPoints() {}

    static List<Point> of(Briefed brief, GoldBrief gold) {
        List<Asked> all = Asked.all();
        return Stream.concat(
                        all.stream()
                                .map(one -> new Point(
                                        "essay alone",
                                        parts(one),
                                        one.what(),
                                        one.in(brief.brief(), gold.sentences()))),
                        unasked(all, gold))
                .toList();
    }

    /** What the brief written by hand cites and no point asks for would go unmeasured: none is to be left. */
    private static Stream<Point> unasked(List<Asked> all, GoldBrief gold) {
        return gold.cited().stream()
                .filter(id -> all.stream().noneMatch(one -> one.sentences().contains(id)))
                .map(id -> new Point("essay alone", "", "asked for: sentence " + id, false));
    }

    private static String parts(Asked one) {
        return one.parts().stream()
                .sorted()
                .map(part -> part == Part.HEADLINE ? "Headline" : part.heading())
                .collect(Collectors.joining(" or "));
    }
}
