@NullMarked
package org.readout.compare.wording;

import org.jspecify.annotations.NullMarked;
