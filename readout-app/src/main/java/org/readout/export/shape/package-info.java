/**
 * The JSON that others script against, as records: component names become {@code snake_case} keys in the order given,
 * what is absent is {@code null} and never left out. A key keeps its name and meaning; new ones are added at the end.
 */
@NullMarked
package org.readout.export.shape;

import org.jspecify.annotations.NullMarked;
