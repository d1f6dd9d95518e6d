/** How much of the structure of English sentences is found, against relations annotated by hand. */
@NullMarked
package org.readout.eval.syntax;

import org.jspecify.annotations.NullMarked;
