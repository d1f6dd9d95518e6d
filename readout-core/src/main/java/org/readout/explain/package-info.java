/** Readings and signals to ranked evidence, charts and words that are tied to numbers. Pure; the words are English. */
@NullMarked
package org.readout.explain;

import org.jspecify.annotations.NullMarked;
