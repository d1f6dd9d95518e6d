package org.readout.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The barometer at one date.
 *
 * @param date the day it holds for; nothing later is used for a filtered reading
 * @param value level of relations in the model's unit
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param level probability of the interval, for example 0.8
 * @param probWarming probability that it is warmer than before
 * @param filtered what was to be read from this period and those before it, where {@code value} uses later ones too; absent
 *     where the model makes no difference
 * @param usual the value the two have been around over the record; absent if the model has none
 * @param month by how much the period's last month itself stands out: the log of how many times as many texts name the two states
 *     together as in the months before it; absent if that is not known
 * @param contributions immutable; what each piece of evidence adds; they sum to {@code value}
 */
public record Reading(
        LocalDate date,
        double value,
        double low,
        double high,
        double level,
        ProbWarming probWarming,
        @Nullable Estimate filtered,
        @Nullable Double usual,
        @Nullable Double month,
        List<Contribution> contributions) {
    public Reading {
        Require.that(low <= value && value <= high, "value %s is outside [%s, %s]", value, low, high);
        Require.that(level > 0 && level < 1, "level %s is not a probability between 0 and 1", level);
    }
}
