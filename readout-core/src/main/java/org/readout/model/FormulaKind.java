package org.readout.model;

/** What a set phrase is for. Three kinds are ladders: their formulas have rungs, and of nested ones the longest is meant. */
public enum FormulaKind {
    /** A question of policy: denuclearization, one China, the Six-Party Talks. */
    ISSUE,
    /** Friendship and kinship: traditional friendship, sealed in blood. */
    FRIENDSHIP,
    /** How relations are conducted and should develop: high-level exchanges, mutual trust. */
    RELATIONS,
    /** What two states call their relations. Rungs from distant to close. */
    LABEL,
    /** How a talk went. Rungs from strained to warm. */
    ATMOSPHERE,
    /** Greetings, congratulations, condolences. */
    COURTESY,
    /** Disapproval and warning. Rungs from concern to the last word before force. */
    WARNING,
    /** How firmly a position is held: consistent and clear. */
    POSITION,
    /** Restraint, dialogue, peace. */
    RESTRAINT,
    /** A number stands for a list: the Four Persistences, the 1992 Consensus. */
    NUMBERED,
    /** Party to party, and ideology. */
    PARTY,
    /** Trade, connectivity, development. */
    ECONOMY,
    /** The order of the world: multipolarity, shared future. */
    ORDER;

    /** True if formulas of this kind have a rung. */
    public boolean ladder() {
        return this == LABEL || this == ATMOSPHERE || this == WARNING;
    }
}
