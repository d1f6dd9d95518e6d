/**
 * The clause structure of English diplomatic prose, read over parts of speech: words, tags, chunks, clauses. Each step is
 * a pure function of the one before and linear in its length.
 */
@NullMarked
package org.readout.annotate.en.syntax;

import org.jspecify.annotations.NullMarked;
