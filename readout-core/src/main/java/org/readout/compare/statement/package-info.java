/** Two readouts statement by statement: what a side kept, reworded, dropped and added, and how its words are made up. Pure. */
@NullMarked
package org.readout.compare.statement;

import org.jspecify.annotations.NullMarked;
