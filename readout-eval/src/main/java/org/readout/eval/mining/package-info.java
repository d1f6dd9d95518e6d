/** How many formulas of the register the miner finds when nobody tells it the register. */
@NullMarked
package org.readout.eval.mining;

import org.jspecify.annotations.NullMarked;
