/**
 * A sentence as the readers of a document see it: its syntax, its mentions, the stretches and datelines it stands in.
 */
@NullMarked
package org.readout.code.en.clause;

import org.jspecify.annotations.NullMarked;
