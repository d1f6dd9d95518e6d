package org.readout.model;

/**
 * A sentence of a stored text.
 *
 * @param span where it stands, without surrounding white space
 * @param paragraph number of its paragraph, from 0; the title is paragraph 0 of a record
 */
public record Sentence(Span span, int paragraph) {}
