/** What is lost by analysing only sentences whose words may tell something. */
@NullMarked
package org.readout.eval.gate;

import org.jspecify.annotations.NullMarked;
