@NullMarked
package org.readout.eval.syntax;

import org.jspecify.annotations.NullMarked;
