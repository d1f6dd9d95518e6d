/** {@code eval outlets}: short Chinese texts of our own in the manner of other outlets and later years. */
@NullMarked
package org.readout.eval.outlets;

import org.jspecify.annotations.NullMarked;
