package org.readout.model;

import java.time.LocalDate;

/**
 * A month by which the level had left where it was, told from that month and those before it.
 *
 * @param date end of the month
 * @param warming whether it rose
 * @param since end of the month the departure began in
 */
public record Alarm(LocalDate date, boolean warming, LocalDate since) {}
