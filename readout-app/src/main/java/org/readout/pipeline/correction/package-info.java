/** What readers found coded wrongly: checked, kept, and applied on top of what the rules give. */
@NullMarked
package org.readout.pipeline.correction;

import org.jspecify.annotations.NullMarked;
