/**
 * Who did what to whom across a document: the sources and targets of acts that their sentences leave open, acts of
 * words, nouns that stand for what was done.
 */
@NullMarked
package org.readout.code.en.deed;

import org.jspecify.annotations.NullMarked;
