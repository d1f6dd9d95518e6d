/**
 * The only place that knows the order of the stages.
 */
@NullMarked
package org.readout.pipeline;

import org.jspecify.annotations.NullMarked;
