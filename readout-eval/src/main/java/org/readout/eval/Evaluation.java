package org.readout.eval;

import java.util.List;

/**
 * A suite that was run.
 *
 * @param judgements every fact compared, in the order of the texts
 * @param rows what {@code --json} prints, one object each: the counts a report shows, in its order
 * @param page the report as Markdown; where accuracy is measured, free of times and of anything that depends on the
 *     machine
 * @param mistakes what was not right, of those texts whose mistakes may be looked at
 */
public record Evaluation(List<Judgement> judgements, List<?> rows, String page, List<Judgement> mistakes) {
    public Evaluation {
        judgements = List.copyOf(judgements);
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
    }
}
