package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * What one piece of evidence adds to a reading's value, in the reading's unit.
 *
 * @param evidence the words it rests on; absent for what rests on the record as a whole: what is usual, what was to be expected
 *     of the months covered
 * @param what short description of the item, in English
 * @param amount signed amount; all contributions of a reading sum to its value
 */
public record Contribution(@Nullable Evidence evidence, String what, double amount) {}
