package org.readout.lexicon.zh;

/**
 * A verb of speech.
 *
 * @param surface the verb
 * @param stance what it says of the speaker's position: {@code neutral}, {@code stress}, {@code wish}, {@code urge} …
 * @param restated true if it marks a position held before
 */
public record SpeechVerb(String surface, String stance, boolean restated) {}
