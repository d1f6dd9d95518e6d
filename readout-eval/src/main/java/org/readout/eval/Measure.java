package org.readout.eval;

/**
 * A kind of fact that is counted.
 *
 * @param id lower snake case, for JSON
 * @param label for a table
 * @param alarms true if what was coded without being expected counts too, so that there is a precision
 */
public record Measure(String id, String label, boolean alarms) {}
