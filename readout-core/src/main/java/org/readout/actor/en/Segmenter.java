package org.readout.actor.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readout.model.Span;

/** Finds the forms in a phrase in one pass and cuts it into segments. */
final class Segmenter {
    private static final String MARKS = ",;()";
    private static final Map<String, Segment.Join> JOINS = Map.of(
            "of", Segment.Join.OF,
            "place", Segment.Join.PLACE,
            "other", Segment.Join.OTHER,
            "relative", Segment.Join.RELATIVE);

    private final Folded text;
    private final List<Segment> segments = new ArrayList<>();
    private List<Hit> open = new ArrayList<>();
    private Segment.Join join = Segment.Join.HEAD;
    private int start;

    private Segmenter(Folded text) {
        this.text = text;
    }

    static List<Segment> segments(Folded text, Forms forms) {
        Segmenter segmenter = new Segmenter(text);
        int from = 0;
        for (Hit hit : forms.longest(text)) {
            segmenter.marks(from, hit.span().start());
            segmenter.take(hit);
            from = hit.span().end();
        }
        segmenter.marks(from, text.lower().length());
        segmenter.close(text.lower().length());
        return segmenter.segments;
    }

    private void take(Hit hit) {
        Segment.Join next =
                hit.as(Naming.Link.class).map(link -> JOINS.get(link.kind())).orElse(null);
        if (hit.link("and") && new Segment(join, hit.span(), open).acts()) {
            close(hit.span().start());
            join = Segment.Join.AND;
            start = hit.span().end();
        } else if (next == null || begins(hit)) {
            open.add(hit);
        } else {
            close(hit.span().start());
            join = next;
            start = hit.span().end();
        }
    }

    /** A preposition that opens the phrase cuts nothing off: "about twenty soldiers". */
    private boolean begins(Hit hit) {
        return text.lower().substring(0, hit.span().start()).isBlank();
    }

    /** A comma or bracket opens an apposition; so does a participle a clause ("protesters blocking the road"). */
    private void marks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (MARKS.indexOf(text.lower().charAt(i)) >= 0) {
                close(i);
                join = Segment.Join.APPOSED;
                start = i + 1;
            } else if (participle(i, to)) {
                close(i);
                join = Segment.Join.RELATIVE;
                start = i;
            }
        }
    }

    private boolean participle(int at, int to) {
        boolean begins = at > 0
                && text.plain().charAt(at - 1) == ' '
                && Character.isLowerCase(text.plain().charAt(at));
        boolean agent = !open.isEmpty()
                && open.get(open.size() - 1).span().end() == at - 1
                && open.get(open.size() - 1).as(Naming.Agent.class).isPresent();
        if (!begins || !agent) {
            return false;
        }
        int end = text.lower().indexOf(' ', at);
        return end > 0 && end <= to && text.lower().startsWith("ing", end - 3);
    }

    private void close(int end) {
        if (!open.isEmpty()
                || join == Segment.Join.HEAD
                        && !text.lower().substring(start, end).isBlank()) {
            segments.add(new Segment(join, new Span(start, end), open));
        }
        open = new ArrayList<>();
    }
}
