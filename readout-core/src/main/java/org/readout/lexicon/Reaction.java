package org.readout.lexicon;

/**
 * In which channels an item is seen: a line of {@code channels.tsv}.
 *
 * @param volume index of the channel it is counted in; {@link #NONE} for none
 * @param tone index of the channel it is weighed in; {@link #NONE} for none
 * @param cold whether it is cold
 */
public record Reaction(int volume, int tone, boolean cold) {
    public static final int NONE = -1;
}
