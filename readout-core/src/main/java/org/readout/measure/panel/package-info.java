/** What is counted: the items of a dyad month by month, what the sources covered, and the dyads beside it. */
@NullMarked
package org.readout.measure.panel;

import org.jspecify.annotations.NullMarked;
