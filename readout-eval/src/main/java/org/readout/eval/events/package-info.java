/**
 * English sentences of others, coded one by one, against the kind of act their annotators saw in them.
 */
@NullMarked
package org.readout.eval.events;

import org.jspecify.annotations.NullMarked;
