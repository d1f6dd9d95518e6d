@NullMarked
package org.readout.eval.actors;

import org.jspecify.annotations.NullMarked;
