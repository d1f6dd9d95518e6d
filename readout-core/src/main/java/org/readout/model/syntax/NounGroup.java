package org.readout.model.syntax;

/**
 * The words of a noun phrase up to its head: "the visiting Vietnamese delegation", "President Xi Jinping".
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param head index of the token that heads it: the last word of a name
 */
public record NounGroup(int first, int last, int head) {}
