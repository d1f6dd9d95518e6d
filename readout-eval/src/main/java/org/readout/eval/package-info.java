/**
 * How well the readers read: what they code is compared with what is known, item by item.
 *
 * <p>A {@link org.readout.eval.Suite} compares and yields {@link org.readout.eval.Judgement}s; {@link
 * org.readout.eval.Figure}s and the report pages under {@code docs/eval} are counted from them. A new suite is a class in
 * a package of its own and a line in {@link org.readout.eval.EvalExtension}.
 */
@NullMarked
package org.readout.eval;

import org.jspecify.annotations.NullMarked;
