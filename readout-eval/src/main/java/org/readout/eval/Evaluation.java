package org.readout.eval;

import java.util.List;

/**
 * A suite that was run.
 *
 * @param judgements every fact compared, in the order of the texts
 * @param figures the counts a report shows, in its order
 * @param page the report as Markdown, free of times and of anything that depends on the machine
 */
public record Evaluation(List<Judgement> judgements, List<Figure> figures, String page) {
    public Evaluation {
        judgements = List.copyOf(judgements);
        figures = List.copyOf(figures);
    }
}
