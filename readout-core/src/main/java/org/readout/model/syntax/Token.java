package org.readout.model.syntax;

import org.readout.model.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the stored text
 * @param text as it stands there, in plain spelling
 * @param lower the same in lower case
 * @param tag its part of speech
 * @param lemma the form a dictionary lists, in lower case: {@code meet} for "met", {@code talk} for "talks"; of a name,
 *     the name
 */
public record Token(Span span, String text, String lower, Tag tag, String lemma) {}
