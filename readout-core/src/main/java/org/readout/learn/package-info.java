/**
 * What is learned from examples where words have no end: vectors of words and small nets over them. Rules read first; a net is asked where they
 * have nothing to say, and tells how sure it is.
 */
@NullMarked
package org.readout.learn;

import org.jspecify.annotations.NullMarked;
