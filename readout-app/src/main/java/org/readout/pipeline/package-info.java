/**
 * The only place that knows the order of the stages, room by room; here stands what all rooms share: the days, periods, states and
 * documents questions are asked in, and why one cannot be answered.
 */
@NullMarked
package org.readout.pipeline;

import org.jspecify.annotations.NullMarked;
