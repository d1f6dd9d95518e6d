package org.readout.store;

/**
 * What was checked.
 *
 * @param documents documents whose bytes and text were hashed again
 * @param quotes quotes compared with the text
 * @param items items compared with the coding they index
 * @param failures what did not hold
 */
public record Audit(int documents, int quotes, int items, int failures) {
    public boolean clean() {
        return failures == 0;
    }
}
