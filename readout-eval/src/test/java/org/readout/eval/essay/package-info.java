@NullMarked
package org.readout.eval.essay;

import org.jspecify.annotations.NullMarked;
