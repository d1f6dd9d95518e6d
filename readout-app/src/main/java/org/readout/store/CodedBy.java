package org.readout.store;

/**
 * What made a coding.
 *
 * @param coder version of the coder
 * @param lexicon version of the lexicon
 */
public record CodedBy(String coder, String lexicon) {}
