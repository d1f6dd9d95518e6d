@NullMarked
package org.readout.actor.en;

import org.jspecify.annotations.NullMarked;
