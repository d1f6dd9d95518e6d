package org.readout.ingest;

/**
 * What the reader of one source hands over to, and by which options.
 *
 * @param source the source as it is named in messages and provenance
 * @param options options of the call
 * @param intake who receives documents and problems
 */
record Feed(String source, IntakeOptions options, Intake intake) {

    /** The same call, another source: a file in a folder. */
    Feed of(String other) {
        return new Feed(other, options, intake);
    }

    void problem(long line, Unusable cause) {
        intake.problem(cause.at(source, line));
    }

    /** @throws Unusable if the text is no text */
    void item(Draft draft, long position, byte[] bytes) throws Unusable {
        intake.item(draft.item(source, position, bytes));
    }

    /** Reports that a stream broke off, with the line at which it did. */
    void end(LineReader lines) {
        try {
            lines.end();
        } catch (Unusable e) {
            problem(lines.count() + 1, e);
        }
    }
}
