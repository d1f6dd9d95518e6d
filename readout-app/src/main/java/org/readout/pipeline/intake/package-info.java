/** Documents taken in: read, coded by all threads, and committed batch by batch. */
@NullMarked
package org.readout.pipeline.intake;

import org.jspecify.annotations.NullMarked;
