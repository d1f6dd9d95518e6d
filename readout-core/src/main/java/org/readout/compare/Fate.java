package org.readout.compare;

/** What became of a formula from one account to another. */
public enum Fate {
    KEPT,
    /** Said in both, in other words. */
    REWORDED,
    /** Present in the first; the text of the second is known and does not have it. */
    DROPPED,
    /** Present in the second; the text of the first is known and does not have it. */
    ADDED,
    /** Present in one; of the other only a title or a paraphrase is known. */
    UNKNOWN
}
