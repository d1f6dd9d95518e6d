/** A home folder that is open, and the rooms it opens onto. */
@NullMarked
package org.readout.pipeline.library;

import org.jspecify.annotations.NullMarked;
