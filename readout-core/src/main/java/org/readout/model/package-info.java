/**
 * The vocabulary of the field as immutable records: what a text says, who acted, what is computed from it.
 *
 * <p>Every record checks its invariants when it is made and is safe to share between threads. Offsets are UTF-16
 * indices into the stored text of a document, start inclusive, end exclusive. This package imports nothing of ours.
 */
@NullMarked
package org.readout.model;

import org.jspecify.annotations.NullMarked;
