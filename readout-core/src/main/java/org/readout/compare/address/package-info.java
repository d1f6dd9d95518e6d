/** How people are called in two readouts: offices and words of respect. Pure. */
@NullMarked
package org.readout.compare.address;

import org.jspecify.annotations.NullMarked;
