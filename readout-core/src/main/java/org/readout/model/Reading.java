package org.readout.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The barometer at one date.
 *
 * @param date the day it holds for; nothing later is used for a filtered reading
 * @param value level of relations in the model's unit
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param level probability of the interval, for example 0.8
 * @param probWarming probability that it is warmer than before
 * @param contributions what each piece of evidence adds; they sum to {@code value}
 */
public record Reading(
        LocalDate date,
        double value,
        double low,
        double high,
        double level,
        ProbWarming probWarming,
        List<Contribution> contributions) {
    public Reading {
        contributions = List.copyOf(contributions);
        Require.that(low <= value && value <= high, "value %s is outside [%s, %s]", value, low, high);
        Require.that(level > 0 && level < 1, "level %s is not a probability between 0 and 1", level);
    }
}
