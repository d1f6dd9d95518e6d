@NullMarked
package org.readout.code.zh;

import org.jspecify.annotations.NullMarked;
