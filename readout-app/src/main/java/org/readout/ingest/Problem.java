package org.readout.ingest;

/**
 * Input that could not be used. The rest of the same call is still taken in.
 *
 * @param source file, folder or stream as given
 * @param line line number from 1; 0 if the whole source is meant
 * @param what what is wrong
 * @param remedy what to do about it
 */
public record Problem(String source, long line, String what, String remedy) {

    /** One line: {@code source:line: what; remedy}. */
    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line : "") + ": " + what + "; " + remedy;
    }
}
