package org.readout.lexicon;

/**
 * A channel of the record: a line of {@code responses.tsv}.
 *
 * @param id its name
 * @param tone true if it is the share of cold items that tells, false if it is their number
 * @param loading prior for how strongly it answers to the level, 0 or more
 * @param usual true if its items say how much two states usually have to do with each other
 * @param noise prior for its variance, as a multiple of that of independent happenings; above 0
 */
public record Channel(String id, boolean tone, double loading, boolean usual, double noise) {}
