@NullMarked
package org.readout.eval.transcripts;

import org.jspecify.annotations.NullMarked;
