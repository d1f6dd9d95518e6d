/** {@code eval names}: every state and every person of the tables, put into plain sentences. */
@NullMarked
package org.readout.eval.names;

import org.jspecify.annotations.NullMarked;
