package org.readout.model.syntax;

/** How real a verb group makes what it tells. */
public enum Modality {
    /** Told as a fact. */
    ASSERTED,
    /** To come: "will visit", "is to visit", "to visit". */
    PLANNED,
    /** Not of this world: "would visit", "could have visited", all under "if". */
    HYPOTHETICAL,
    /** "may visit", "might have visited". */
    POSSIBLE,
    /** "should visit", "must visit". */
    OBLIGED
}
