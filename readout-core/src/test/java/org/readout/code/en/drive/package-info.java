@NullMarked
package org.readout.code.en.drive;

import org.jspecify.annotations.NullMarked;
