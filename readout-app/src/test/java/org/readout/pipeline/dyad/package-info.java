/** What a snapshot counts. */
@NullMarked
package org.readout.pipeline.dyad;

import org.jspecify.annotations.NullMarked;
