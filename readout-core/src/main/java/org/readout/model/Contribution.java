package org.readout.model;

/**
 * What one piece of evidence adds to a reading's value, in the reading's unit.
 *
 * @param evidence the words it rests on
 * @param what short description of the item, in English
 * @param amount signed amount; all contributions of a reading sum to its value
 */
public record Contribution(Evidence evidence, String what, double amount) {}
