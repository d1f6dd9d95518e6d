@NullMarked
package org.readout.compare.mining;

import org.jspecify.annotations.NullMarked;
