/**
 * How long adding takes, and how it grows with the size of a collection.
 *
 * <p>The ordinary program is run as a process of its own, on the first items of the evening news and on all of them, and
 * observed. Its figures are of one machine at one time: nothing but their form is tested.
 */
@NullMarked
package org.readout.eval.speed;

import org.jspecify.annotations.NullMarked;
