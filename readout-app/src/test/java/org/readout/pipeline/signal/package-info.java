/** What is asked of what is known on a day. */
@NullMarked
package org.readout.pipeline.signal;

import org.jspecify.annotations.NullMarked;
