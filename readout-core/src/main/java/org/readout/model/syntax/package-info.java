/**
 * What a sentence says of whom, before anything is concluded: its words with their parts of speech, and {@link
 * org.readout.model.syntax.Clause clauses} over them. Offsets point into the stored text.
 */
@NullMarked
package org.readout.model.syntax;

import org.jspecify.annotations.NullMarked;
