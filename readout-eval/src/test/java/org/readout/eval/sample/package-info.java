@NullMarked
package org.readout.eval.sample;

import org.jspecify.annotations.NullMarked;
