package org.readout.code.zh.realis;

import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Words of a sentence in which cues are looked for: without names (若昂 holds 若), and without words that hold a cue and are none (未来). */
record CueText(ChineseLexicon lexicon) {
    private static final String NAME = "某";

    String of(Passage passage, int from, int to) {
        StringBuilder words = new StringBuilder(passage.between(from, to));
        passage.all(Mention.OfPerson.class).stream()
                .map(Mention.OfPerson::name)
                .filter(name -> name.start() >= from && name.end() <= to)
                .forEach(name -> words.replace(name.start() - from, name.end() - from, NAME.repeat(name.length())));
        places(passage)
                .filter(place -> place.start() >= from && place.end() <= to && place.length() > 1)
                .forEach(place -> words.replace(place.start() - from, place.end() - from, NAME.repeat(place.length())));
        return lexicon.words("no_cue").removedFrom(words.toString());
    }

    /** 雷克雅未克 and 不丹 deny nothing. */
    private static Stream<Span> places(Passage passage) {
        return Stream.concat(
                passage.terms("venue").stream().map(Mention::span),
                passage.all(Mention.OfCountry.class).stream().map(Mention::span));
    }
}
