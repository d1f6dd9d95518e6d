package org.readout.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its heading, lower snake case
 * @param cell the value for a row: text, number or truth value, dates in ISO form; null if absent
 * @param <T> what a row is made from
 */
record Column<T>(String name, Function<T, @Nullable Object> cell) {}
