package org.readout.pipeline.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;
import org.readout.model.Silence;

/**
 * Why a record of data cannot be used.
 *
 * @param what what is wrong
 * @param remedy what to do about it
 */
record Refusal(String what, String remedy) {
    private static final int MOST = 60;
    private static final String CODES =
            "write a CAMEO code (042), a PLOVER type (SANCTION) or a class of event-classes.tsv (missile-test)";

    /** In the words of a person, for the reason a coder gives. */
    static Refusal of(Silence silence) {
        String cell = quoted(silence.evidence());
        return switch (silence.reason()) {
            case "no_date" -> new Refusal("the record has no date", "give it one as yyyy-MM-dd, or leave it out");
            case "date_not_readable" ->
                new Refusal("the date " + cell + " cannot be read", "write it as yyyy-MM-dd, yyyy-MM or yyyy");
            case "time_not_readable" ->
                new Refusal("the time " + cell + " cannot be read", "write it as 20:30, 20:30 UTC or 20:30+09:00");
            case "zone_not_known" ->
                new Refusal(
                        "the time zone in " + cell + " is not known", "write UTC, +09:00 or a name such as Asia/Seoul");
            case "no_a" ->
                new Refusal("the record names no state", "name the state that acts, or that the value is of");
            case "state_not_known" ->
                new Refusal("no state is called " + cell, "write an ISO 3166-1 alpha-3 code, or a name");
            case "same_state_twice" ->
                new Refusal("both states are " + cell, "name two, or leave out the second for what a state did alone");
            case "code_not_known" -> new Refusal("no kind of event is coded " + cell, CODES);
            case "code_without_type" ->
                new Refusal(
                        "CAMEO code " + cell + " is a statement or an appeal, which PLOVER counts as no act",
                        "leave the record out, or give it the type of act it is in the column class");
            case "class_not_known" -> new Refusal("no class of events is called " + cell, CODES);
            case "no_code_or_value" ->
                new Refusal("the record has neither code nor class nor value", "give it one of them, or leave it out");
            case "value_not_a_number" ->
                new Refusal("the value " + cell + " is not a number", "write it as digits with a decimal point");
            case "outcome_not_known" ->
                new Refusal("the outcome " + cell + " is not known", "write success, failure or unknown");
            case "status_not_known" ->
                new Refusal(
                        "the status " + cell + " is not known", "write occurred, planned, negated, denied or disputed");
            case "no_series" -> new Refusal("the series has no name", "give it one with --outlet NAME");
            default -> new Refusal("the record cannot be read (" + silence.reason() + ")", "leave it out");
        };
    }

    static Refusal future(LocalDate day, LocalDate today) {
        return new Refusal(
                "the date " + day + " is in the future (today is " + today + ")",
                "correct the date, or the clock of this machine");
    }

    private static String quoted(@Nullable Evidence cell) {
        String words = cell == null ? "" : cell.quote().replaceAll("\\s+", " ");
        return "'" + (words.length() <= MOST ? words : words.substring(0, MOST) + "…") + "'";
    }
}
