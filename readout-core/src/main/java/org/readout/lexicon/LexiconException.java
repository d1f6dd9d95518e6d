package org.readout.lexicon;

/** A line of a lexicon file that cannot be used. The message names file, line, what is wrong and what to do. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LexiconException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
