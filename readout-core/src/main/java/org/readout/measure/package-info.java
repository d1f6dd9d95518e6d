/**
 * Coded items of a dyad to readings: models behind one interface, pure functions of the record they are given.
 */
@NullMarked
package org.readout.measure;

import org.jspecify.annotations.NullMarked;
