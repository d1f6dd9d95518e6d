package org.readout.audit;

/** What stands around a place of a text. */
final class Surroundings {
    private Surroundings() {}

    /** From the end of the sentence before to the next full stop; abbreviations cut it short. */
    static String sentence(String text, int start, int end) {
        int from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf('\n', start)) + 1;
        int stop = text.indexOf('.', end);
        return text.substring(from, stop < 0 ? text.length() : stop);
    }
}
