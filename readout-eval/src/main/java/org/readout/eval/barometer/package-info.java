/** Whether readings agree with what is counted elsewhere, foretell what comes, and are as sure as they say. */
@NullMarked
package org.readout.eval.barometer;

import org.jspecify.annotations.NullMarked;
