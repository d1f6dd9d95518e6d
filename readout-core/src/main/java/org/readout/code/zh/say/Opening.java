package org.readout.code.zh.say;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.readout.code.Passage;
import org.readout.lexicon.zh.SpeechVerb;
import org.readout.model.Actor;

/**
 * How a statement opens.
 *
 * @param passage the sentence
 * @param start offset of the first of the words that tell who speaks, and on what occasion
 * @param from offset of the first of the words that belong to the statement
 * @param subject who speaks
 * @param verb the verb of speech
 * @param marked true if a mark follows the verb: what is said stands behind it (表示，……)
 * @param aloud true if the speaker is heard himself (某国总统：……): the rest of the paragraph is his
 */
record Opening(Passage passage, int start, int from, Subject subject, SpeechVerb verb, boolean marked, boolean aloud) {

    Opening(Passage passage, int start, int from, Subject subject, SpeechVerb verb, boolean marked) {
        this(passage, start, from, subject, verb, marked, false);
    }

    /** Without the words before it, where another statement stands there. */
    Opening alone() {
        return new Opening(passage, from, from, subject, verb, marked, aloud);
    }

    boolean sameSpeakers(Opening other) {
        return names(this).equals(names(other));
    }

    /** True if every speaker represents a state that a speaker of the other represents. */
    boolean sameStates(Opening other) {
        return subject.speakers().stream().allMatch(a -> other.subject.speakers().stream()
                .anyMatch(b -> Objects.equals(a.country(), b.country())));
    }

    private static Set<String> names(Opening opening) {
        Set<String> names = new HashSet<>();
        for (Actor actor : opening.subject.speakers()) {
            names.add(
                    actor.person() != null
                            ? actor.person().id()
                            : actor.country() + " " + actor.evidence().quote());
        }
        return names;
    }
}
