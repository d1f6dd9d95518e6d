/** What the readers are asked, and what threads share. */
@NullMarked
package org.readout.pipeline.intake;

import org.jspecify.annotations.NullMarked;
