/** Meetings and acts as all documents together tell them, with their accounts; beside them what lists from elsewhere hold. */
@NullMarked
package org.readout.pipeline.meeting;

import org.jspecify.annotations.NullMarked;
