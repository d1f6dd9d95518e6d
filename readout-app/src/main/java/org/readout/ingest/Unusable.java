package org.readout.ingest;

/** Input that cannot be used. It becomes a {@link Problem} where source and line are known. */
@SuppressWarnings("serial") // never leaves the package
final class Unusable extends Exception {
    private final String what;
    private final String remedy;
    private final long line;

    /**
     * @param what what is wrong
     * @param remedy what to do about it
     */
    Unusable(String what, String remedy) {
        this(what, remedy, 0);
    }

    private Unusable(String what, String remedy, long line) {
        super(what, null, false, false);
        this.what = what;
        this.remedy = remedy;
        this.line = line;
    }

    /** The same, where it is known in which line of the source it is. */
    Unusable inLine(long number) {
        return new Unusable(what, remedy, number);
    }

    /** The same, where it is known of which item of the source it is, counted from 1. */
    Unusable inItem(int number) {
        return new Unusable("item " + number + ": " + what, remedy, line);
    }

    /** @param reading the line that was being read; 0 if the source is read as a whole */
    Problem at(String source, long reading) {
        return new Problem(source, line > 0 ? line : reading, what, remedy);
    }
}
