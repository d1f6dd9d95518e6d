/**
 * Text to typed spans: sentences, dates, names with their offices, words of the lexicon. Offsets point into the stored
 * original; nothing is concluded here.
 */
@NullMarked
package org.readout.annotate;

import org.jspecify.annotations.NullMarked;
