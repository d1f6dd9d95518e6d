package org.readout.ingest;

/** Input that cannot be used. It becomes a {@link Problem} where source and line are known. */
@SuppressWarnings("serial") // never leaves the package
final class Unusable extends Exception {
    private final String what;
    private final String remedy;

    /**
     * @param what what is wrong
     * @param remedy what to do about it
     */
    Unusable(String what, String remedy) {
        super(what, null, false, false);
        this.what = what;
        this.remedy = remedy;
    }

    Problem at(String source, long line) {
        return new Problem(source, line, what, remedy);
    }
}
