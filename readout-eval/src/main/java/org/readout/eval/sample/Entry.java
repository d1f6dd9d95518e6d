package org.readout.eval.sample;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * A row of the register: one happening that a readout tells of.
 *
 * @param line line of the readout in the sample, from 1
 * @param date the day, or the span of days where the readout gives no more
 * @param status held, planned or negated
 * @param format form of contact, or {@code statement}, {@code protest}, {@code test}, {@code sanction}, {@code other}
 * @param host the side that receives, sends or asks
 * @param guest the other side
 * @param accompanying names, of both sides
 * @param place city or venue as the readout has it; empty if not told
 * @param said set phrases by side, of the whole happening
 */
record Entry(
        int line,
        When date,
        Status status,
        String format,
        Party host,
        Party guest,
        List<String> accompanying,
        String place,
        Set<Said> said) {
    Entry {
        accompanying = List.copyOf(accompanying);
        said = Set.copyOf(said);
    }

    /**
     * One side of a row.
     *
     * @param name the person; empty if none is named
     * @param country the state; absent for an international body or where there is no such side
     * @param offices as the readout states them
     */
    record Party(String name, @Nullable Country country, List<String> offices) {
        Party {
            offices = List.copyOf(offices);
        }
    }

    /** A set phrase on one state's side. */
    record Said(String formula, Country side) {
        @Override
        public String toString() {
            return formula + ":" + side;
        }
    }

    List<Party> parties() {
        return List.of(host, guest);
    }

    /** The states told of; fewer than two where a body without a state takes part. */
    Set<Country> countries() {
        return parties().stream()
                .map(Party::country)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    /** The row in one line, for a report. */
    @Override
    public String toString() {
        return date.value() + " " + format + " "
                + parties().stream()
                        .map(Entry::words)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" – "));
    }

    private static String words(Party party) {
        String state = party.country() == null ? "" : party.country().code();
        return (state + " " + party.name()).strip();
    }
}
