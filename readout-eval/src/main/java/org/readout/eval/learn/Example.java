package org.readout.eval.learn;

import java.util.Set;

/**
 * A text to learn from.
 *
 * @param good the labels that are right, one or as many as are as good
 * @param weight how much it counts; one of most
 */
record Example(String text, Set<String> good, float weight) {
    Example {
        good = Set.copyOf(good);
    }
}
