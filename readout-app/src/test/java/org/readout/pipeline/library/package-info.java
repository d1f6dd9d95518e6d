/** What many libraries of one home are asked. */
@NullMarked
package org.readout.pipeline.library;

import org.jspecify.annotations.NullMarked;
