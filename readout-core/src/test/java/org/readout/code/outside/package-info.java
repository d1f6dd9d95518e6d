@NullMarked
package org.readout.code.outside;

import org.jspecify.annotations.NullMarked;
