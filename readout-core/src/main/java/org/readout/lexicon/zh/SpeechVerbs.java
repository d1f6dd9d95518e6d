package org.readout.lexicon.zh;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Source;
import org.readout.lexicon.WordClass;

/** Verbs of speech: {@code zh/speech-verbs.tsv}. */
final class SpeechVerbs {
    private final List<SpeechVerb> longestFirst;
    private final Gazetteer<SpeechVerb> finder;
    private final WordClass words;

    private SpeechVerbs(List<SpeechVerb> longestFirst) {
        this.longestFirst = longestFirst;
        this.words =
                new WordClass(longestFirst.stream().map(SpeechVerb::surface).toList());
        Gazetteer.Builder<SpeechVerb> builder = Gazetteer.builder();
        longestFirst.forEach(verb -> builder.add(verb.surface(), verb));
        this.finder = builder.build();
    }

    static SpeechVerbs read(Source source) {
        return new SpeechVerbs(
                source.rows("zh/speech-verbs.tsv", Set.of("surface", "stance", "restated", "subject")).stream()
                        .map(row -> new SpeechVerb(
                                row.text("surface"),
                                row.text("stance"),
                                row.optional("restated") != null,
                                row.optional("subject") != null))
                        .sorted(Comparator.comparingInt(
                                        (SpeechVerb v) -> -v.surface().length())
                                .thenComparing(SpeechVerb::surface))
                        .toList());
    }

    List<SpeechVerb> longestFirst() {
        return longestFirst;
    }

    Gazetteer<SpeechVerb> finder() {
        return finder;
    }

    WordClass words() {
        return words;
    }
}
