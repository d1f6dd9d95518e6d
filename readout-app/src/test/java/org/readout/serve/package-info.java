@NullMarked
package org.readout.serve;

import org.jspecify.annotations.NullMarked;
