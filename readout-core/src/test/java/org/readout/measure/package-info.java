/** Readings of small records made by hand, against closed forms and simulations. */
@NullMarked
package org.readout.measure;

import org.jspecify.annotations.NullMarked;
