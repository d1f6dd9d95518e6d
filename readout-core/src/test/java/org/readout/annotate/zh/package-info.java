@NullMarked
package org.readout.annotate.zh;

import org.jspecify.annotations.NullMarked;
