@NullMarked
package org.readout.eval.speed;

import org.jspecify.annotations.NullMarked;
