package org.readout.explain.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.model.Coverage;
import org.readout.model.Layer;
import org.readout.model.Selection;

/** What the sources cover, the fullest first. */
final class Covered {
    private static final int MOST = 2;

    private Covered() {}

    static Stream<Line> lines(Material material) {
        List<Coverage> texts = material.coverage().stream()
                .filter(one -> one.layer() != Layer.OUTSIDE && one.documents() > 0)
                .sorted(Comparator.comparingInt((Coverage one) -> -one.documents()))
                .toList();
        return Stream.concat(
                texts.stream().limit(MOST).map(Covered::line),
                texts.size() > MOST ? Stream.of(more(texts.size() - MOST)) : Stream.of());
    }

    private static Line line(Coverage source) {
        Sentence sentence = new Sentence()
                .record(name(source))
                .words(": ")
                .record(String.format(Locale.ROOT, "%,d", source.documents()))
                .words(source.documents() == 1 ? " document" : " documents");
        if (source.from() != null && source.to() != null) {
            String days =
                    source.from().equals(source.to()) ? source.from().toString() : source.from() + " to " + source.to();
            sentence.more(s -> s.words(", ").record(days));
        }
        sentence.words(selection(source));
        if (source.selection() != Selection.COMPLETE) {
            sentence.more(s -> s.words(": no denominators"));
        }
        return sentence.words(".").as(Part.COVERAGE, 1);
    }

    private static String name(Coverage source) {
        String name = source.outlet().isEmpty() ? source.source() : source.outlet();
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static String selection(Coverage source) {
        return switch (source.selection()) {
            case COMPLETE -> ", complete";
            case SELECTED -> ", selected";
            case UNKNOWN -> ", completeness unknown";
        };
    }

    private static Line more(int sources) {
        return new Sentence()
                .words("And ")
                .record(Numbers.count(sources, "further source"))
                .words(".")
                .as(Part.COVERAGE, 6);
    }
}
