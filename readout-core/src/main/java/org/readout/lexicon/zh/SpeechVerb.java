package org.readout.lexicon.zh;

/**
 * A verb of speech.
 *
 * @param surface the verb
 * @param stance what it says of the speaker's position: {@code neutral}, {@code stress}, {@code wish}, {@code urge} …
 * @param restated true if it marks a position held before
 * @param personal true if only what a person does by it is speech: a state that supports another acts
 */
public record SpeechVerb(String surface, String stance, boolean restated, boolean personal) {

    /** True of a verb whose object is what was said (表示, 指出), false of one that is an attitude or a deed itself (赞赏, 介绍). */
    public boolean reports() {
        return !personal && (stance.equals("neutral") || stance.equals("stress"));
    }
}
