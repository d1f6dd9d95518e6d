package org.readout.eval.english;

import org.jspecify.annotations.Nullable;
import org.readout.eval.Measure;

/** What a figure should be at least; nothing where nothing was set. */
interface Aim {
    /** For texts of which nothing was asked. */
    Aim NONE = measure -> null;

    @Nullable
    Double of(Measure measure);
}
