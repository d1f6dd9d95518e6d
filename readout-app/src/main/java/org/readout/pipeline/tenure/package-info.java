/** Who held which office when, folded from what documents attest, and the offices of people on a day. */
@NullMarked
package org.readout.pipeline.tenure;

import org.jspecify.annotations.NullMarked;
