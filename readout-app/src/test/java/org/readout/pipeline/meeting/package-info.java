/** What an imported series says by month. */
@NullMarked
package org.readout.pipeline.meeting;

import org.jspecify.annotations.NullMarked;
