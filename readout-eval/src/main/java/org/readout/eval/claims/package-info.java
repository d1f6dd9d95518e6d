/** Claims: what short passages of our own assert of relations between two states. */
@NullMarked
package org.readout.eval.claims;

import org.jspecify.annotations.NullMarked;
