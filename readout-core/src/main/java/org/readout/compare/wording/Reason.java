package org.readout.compare.wording;

/** Why a meeting is no opportunity. */
public enum Reason {
    OTHER_STATES,
    OTHER_TIME,
    OTHER_FORMAT,
    /** None of its accounts is by the outlet asked for. */
    OTHER_OUTLET,
    /** The side's or the counterpart's highest principal is lower than asked, not known, or another person. */
    OTHER_RANK,
    /** Only titles of its accounts are known: whether the formula was there is unknown. */
    NO_TEXT,
    /** Its accounts paraphrase: nothing the side said is reported. */
    NO_WORDS,
    /** The side's words do not touch the topic, so that nothing follows from the formula's absence. */
    OTHER_TOPIC
}
