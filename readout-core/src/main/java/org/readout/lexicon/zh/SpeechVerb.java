package org.readout.lexicon.zh;

/**
 * A verb of speech.
 *
 * @param surface the verb
 * @param stance what it says of the speaker's position: {@code neutral}, {@code stress}, {@code wish}, {@code urge} …
 * @param restated true if it marks a position held before
 */
public record SpeechVerb(String surface, String stance, boolean restated) {

    /** True of a verb whose object is what was said (表示, 指出), false of one that is an attitude itself (赞赏, 感谢). */
    public boolean reports() {
        return stance.equals("neutral") || stance.equals("stress");
    }
}
