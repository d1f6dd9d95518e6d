@NullMarked
package org.readout.eval.barometer;

import org.jspecify.annotations.NullMarked;
