/**
 * Whole documents in English against an annotation of all they tell: thirty of our own, an essay that is not bundled, and
 * variants of the essay in which everything a rule could know by heart is replaced.
 */
@NullMarked
package org.readout.eval.english;

import org.jspecify.annotations.NullMarked;
