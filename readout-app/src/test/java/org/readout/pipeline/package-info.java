/** What the pipeline asks of dates, states and threads. */
@NullMarked
package org.readout.pipeline;

import org.jspecify.annotations.NullMarked;
