/** Actors: the state and sector a phrase names at a date, against annotated phrases. */
@NullMarked
package org.readout.eval.actors;

import org.jspecify.annotations.NullMarked;
