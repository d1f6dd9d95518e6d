/** Tests of how people are called. */
@NullMarked
package org.readout.compare.address;

import org.jspecify.annotations.NullMarked;
