package org.readout.learn;

import java.util.List;

/**
 * What nets make of a text.
 *
 * @param labels what they tell apart
 * @param shares how likely they find each, from 0 to 1, adding up to one
 */
public record Guess(List<String> labels, List<Double> shares) {
    public Guess {
        labels = List.copyOf(labels);
        shares = List.copyOf(shares);
    }

    /** The likeliest; of two as likely the one that stands first. */
    public String best() {
        int best = 0;
        for (int at = 1; at < shares.size(); at++) {
            best = shares.get(at) > shares.get(best) ? at : best;
        }
        return labels.get(best);
    }

    /** @throws IllegalArgumentException if the nets do not know the label */
    public double share(String label) {
        int at = labels.indexOf(label);
        if (at < 0) {
            throw new IllegalArgumentException(label + " is none of " + labels);
        }
        return shares.get(at);
    }
}
