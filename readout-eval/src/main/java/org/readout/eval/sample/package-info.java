/**
 * The bundled sample against the register of facts beside it.
 *
 * <p>Text and register were written together for this project, so that what the readers should find is known to the last
 * name. The text is short and easy: figures on it say what is broken, not how well real transcripts are read.
 */
@NullMarked
package org.readout.eval.sample;

import org.jspecify.annotations.NullMarked;
