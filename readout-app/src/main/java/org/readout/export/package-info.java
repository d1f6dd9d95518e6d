/**
 * Writers: JSON in the shapes of {@code shape}, and tables as CSV or JSON Lines.
 */
@NullMarked
package org.readout.export;

import org.jspecify.annotations.NullMarked;
