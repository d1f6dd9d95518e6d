package org.readout.code.en.say;

import org.readout.learn.Guess;
import org.readout.learn.Net;
import org.readout.learn.Words;

/**
 * The stance of plain words of speech by what is said, as a net has learned it: "said the arrest was a grave mistake". Asked only where the
 * rules find none. Immutable and safe to share.
 *
 * @param net which tell stances apart
 */
public record Tone(Net net) {
    /** How likely the net must find a stance; from .6 to .8 the documents it may be chosen on, of which it has not learned, say the same. */
    private static final double SURE = .7;

    /** Words and marks, the speaker's among them; the net has learned from few texts that have less. */
    private static final int SHORTEST = 10;

    /** @return {@link Stances#NEUTRAL} unless the net is sure enough of another */
    public String of(CharSequence words) {
        if (Words.of(words).size() < SHORTEST) {
            return Stances.NEUTRAL;
        }
        Guess guess = net.guess(words);
        String best = guess.best();
        return guess.share(best) < SURE ? Stances.NEUTRAL : best;
    }
}
