/**
 * Phrases that recur word for word over readouts and that nobody listed: a suffix array over the clauses, its intervals as
 * candidates, what each is worth. Pure.
 */
@NullMarked
package org.readout.compare.mining;

import org.jspecify.annotations.NullMarked;
