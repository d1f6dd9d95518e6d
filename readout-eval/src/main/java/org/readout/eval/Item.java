package org.readout.eval;

import org.readout.model.Language;

/**
 * The text a fact is told in.
 *
 * @param name how a report calls it: {@code line 12}, {@code me-01}
 * @param part the part of the suite it belongs to, as {@code test}; empty if the suite has one part
 * @param language the language of the text
 */
public record Item(String name, String part, Language language) {}
