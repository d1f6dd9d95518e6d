@NullMarked
package org.readout.eval.english;

import org.jspecify.annotations.NullMarked;
