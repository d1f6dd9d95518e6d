package org.readout.eval.transcripts;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where an item stands in the transcripts.
 *
 * @param date day of broadcast
 * @param number its number in that day's bulletin
 */
record Address(LocalDate date, int number) implements Comparable<Address> {
    @Override
    public int compareTo(Address other) {
        return Comparator.comparing(Address::date)
                .thenComparing(Address::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return date + " no. " + number;
    }
}
