package org.readout.code.zh.realis;

import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;

/** Words of a sentence in which cues are looked for: without names (若昂 holds 若), and without words that hold a cue and are none (未来). */
record CueText(ChineseLexicon lexicon) {
    private static final String NAME = "某";

    String of(Passage passage, int from, int to) {
        StringBuilder words = new StringBuilder(passage.between(from, to));
        passage.all(Mention.OfPerson.class).stream()
                .map(Mention.OfPerson::name)
                .filter(name -> name.start() >= from && name.end() <= to)
                .forEach(name -> words.replace(name.start() - from, name.end() - from, NAME.repeat(name.length())));
        return lexicon.words("no_cue").removedFrom(words.toString());
    }
}
