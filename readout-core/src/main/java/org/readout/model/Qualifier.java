package org.readout.model;

/**
 * Words by which an author weakens, strengthens, bounds or attributes what is told.
 *
 * @param kind what they do
 * @param evidence the words
 */
public record Qualifier(Kind kind, Evidence evidence) {

    /** What a qualifier does to what is told. */
    public enum Kind {
        /** Leaves it open: "may", "seems", "some analysts". */
        HEDGE,
        /** Makes it surer or stronger: "clearly", "in fact". */
        BOOSTER,
        /** Makes it smaller: "slightly", "hardly". */
        DOWNTONER,
        /** Bounds it: "for now", "on the surface". */
        LIMITER,
        /** Says whose it is: "according to", "officials said". */
        ATTRIBUTION
    }
}
