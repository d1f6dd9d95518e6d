package org.readout.eval.brief;

/**
 * Something a brief must say.
 *
 * @param record what it is written from
 * @param part where it belongs
 * @param what it is
 * @param said whether it does
 */
record Point(String record, String part, String what, boolean said) {}
