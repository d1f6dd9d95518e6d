/**
 * English: front matter, sentences, names with their offices, dates, words of the lexicon. Rules over the hits of one pass
 * through the English tables.
 */
@NullMarked
package org.readout.annotate.en;

import org.jspecify.annotations.NullMarked;
