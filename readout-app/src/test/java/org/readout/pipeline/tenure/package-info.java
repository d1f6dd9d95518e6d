/** What a tenure is, and which office is the nearest. */
@NullMarked
package org.readout.pipeline.tenure;

import org.jspecify.annotations.NullMarked;
