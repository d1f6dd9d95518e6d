package org.readout.code.en.say;

import org.readout.learn.Guess;
import org.readout.learn.Net;

/**
 * The stance of plain words of speech by what is said, as a net has learned it: "said the arrest was a grave mistake". Asked only where the
 * rules find none. Immutable and safe to share.
 *
 * @param net which tell stances apart
 */
public record Tone(Net net) {
    /** How likely the net must find a stance; chosen on the tuning halves. */
    private static final double SURE = .6;

    /** @return {@link Stances#NEUTRAL} unless the net is sure enough of another */
    public String of(CharSequence words) {
        Guess guess = net.guess(words);
        String best = guess.best();
        return guess.share(best) < SURE ? Stances.NEUTRAL : best;
    }
}
