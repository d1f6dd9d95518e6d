/**
 * The English tables of the lexicon ({@code en/*.tsv}), shared by the English annotator and the English coder. Each file's
 * columns are explained in its head.
 */
@NullMarked
package org.readout.lexicon.en;

import org.jspecify.annotations.NullMarked;
