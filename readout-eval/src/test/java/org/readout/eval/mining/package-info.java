@NullMarked
package org.readout.eval.mining;

import org.jspecify.annotations.NullMarked;
