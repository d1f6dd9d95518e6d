package org.readout.lexicon.zh;

/**
 * A word that decides whether a thing told of took place.
 *
 * @param surface the word
 * @param kind {@code planned}, {@code negated}, {@code hypothetical}, {@code generic}, {@code urged}, {@code described}
 * @param reach {@code before} or {@code after} the verb it bears on, or {@code either}
 */
public record Cue(String surface, String kind, String reach) {
    public boolean reaches(String side) {
        return reach.equals(side) || reach.equals("either");
    }
}
