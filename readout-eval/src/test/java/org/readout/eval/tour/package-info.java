@NullMarked
package org.readout.eval.tour;

import org.jspecify.annotations.NullMarked;
