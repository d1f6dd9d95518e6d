package org.readout.pipeline.correction;

import java.util.List;

/**
 * What came of corrections brought along from another record.
 *
 * @param taken those that are new here, or undone since
 * @param known those that were here already
 * @param problems of the others, one each
 */
public record Taken(int taken, int known, List<Problem> problems) {
    public Taken {
        problems = List.copyOf(problems);
    }

    /**
     * A correction that could not be taken over.
     *
     * @param line of the file, from 1
     * @param message what is wrong
     */
    public record Problem(int line, String message) {}
}
