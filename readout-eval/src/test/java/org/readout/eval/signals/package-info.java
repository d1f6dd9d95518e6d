@NullMarked
package org.readout.eval.signals;

import org.jspecify.annotations.NullMarked;
