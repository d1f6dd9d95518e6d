package org.readout.pipeline.wording;

import java.util.List;
import org.readout.compare.mining.Proposal;

/**
 * Phrases that may be formulas.
 *
 * @param readouts how many documents were mined
 * @param proposals the phrases, the worthiest first
 */
public record Mined(int readouts, List<Proposal> proposals) {
    public Mined {
        proposals = List.copyOf(proposals);
    }
}
