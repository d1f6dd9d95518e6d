/** Two or many readouts to wording kept, added and dropped. Pure. */
@NullMarked
package org.readout.compare;

import org.jspecify.annotations.NullMarked;
