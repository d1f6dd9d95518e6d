/** Faults of texts of our own. */
@NullMarked
package org.readout.audit;

import org.jspecify.annotations.NullMarked;
