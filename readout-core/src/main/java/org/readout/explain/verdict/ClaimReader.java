package org.readout.explain.verdict;

import java.util.List;

/** Reads claims of one kind off an analysis. */
interface ClaimReader {
    List<? extends Assertion> of(Essay essay);
}
