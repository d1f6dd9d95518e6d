package org.readout.export;

import org.readout.pipeline.Briefed;

/** A brief as a web page of its own. */
public final class BriefPage {
    private BriefPage() {}

    public static String of(Briefed brief) {
        return brief.title();
    }
}
