/** What questions are asked in. */
@NullMarked
package org.readout.pipeline;

import org.jspecify.annotations.NullMarked;
