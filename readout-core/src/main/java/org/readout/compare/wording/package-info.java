/**
 * Whether a formula that a side used to say was left out, and whether that means anything: opportunities, their series, and the
 * test of a run of absences at its end. Pure.
 */
@NullMarked
package org.readout.compare.wording;

import org.jspecify.annotations.NullMarked;
