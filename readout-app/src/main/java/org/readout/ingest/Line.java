package org.readout.ingest;

/**
 * A line as it stands in the file.
 *
 * @param number from 1
 * @param bytes its bytes without the terminator; empty if it is too long
 * @param terminator the characters that end it: a line feed, with or without a carriage return before; empty at the end
 *     of the file
 * @param tooLong whether it is over the limit and was passed over
 */
record Line(long number, byte[] bytes, String terminator, boolean tooLong) {

    /** @throws Unusable if it was passed over */
    byte[] require() throws Unusable {
        if (tooLong) {
            throw new Unusable("the line is over 16 MiB and was passed over", "split the record, or leave it out");
        }
        return bytes;
    }
}
