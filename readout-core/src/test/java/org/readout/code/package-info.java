/** Tests of the coders: short texts written for the project, with the expected finding beside them. */
@NullMarked
package org.readout.code;

import org.jspecify.annotations.NullMarked;
