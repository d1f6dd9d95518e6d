package org.readout.measure.panel;

import java.util.function.Supplier;
import org.readout.lexicon.Reaction;
import org.readout.model.Evidence;

/**
 * A contact, an act or words that count.
 *
 * @param month the month it counts in, as {@link Month#of}
 * @param reaction the channels it is seen in
 * @param evidence the fullest passage that tells of it
 * @param caption one line of English about it, made when asked for
 */
public record Item(int month, Reaction reaction, Evidence evidence, Supplier<String> caption) {}
