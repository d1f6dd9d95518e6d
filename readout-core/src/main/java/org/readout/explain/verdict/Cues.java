package org.readout.explain.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Language;

/** Words that make a sentence a claim: {@code verdict/cues.tsv}, whose head says what they do. Immutable and safe to share. */
public final class Cues {
    private static final String FILE = "verdict/cues.tsv";
    private static final Set<String> COLUMNS = Set.of("cue", "en", "zh");

    private final Map<String, Map<Language, Phrases>> byCue;

    private Cues(Map<String, Map<Language, Phrases>> byCue) {
        this.byCue = Map.copyOf(byCue);
    }

    /** The table bundled with the program. It is no part of the lexicon whose version codings carry: none depends on it. */
    public static Cues bundled() {
        return read(Source.bundled(List.of(FILE)));
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static Cues read(Source source) {
        Map<String, Map<Language, Phrases>> byCue = new HashMap<>();
        for (Row row : source.rows(FILE, COLUMNS)) {
            Map<Language, Phrases> forms = Map.of(
                    Language.ENGLISH, Phrases.of(row.list("en"), Language.ENGLISH),
                    Language.CHINESE, Phrases.of(row.list("zh"), Language.CHINESE));
            if (byCue.put(row.text("cue"), forms) != null) {
                throw row.error("cue '" + row.text("cue") + "' stands twice; join the two lines");
            }
        }
        return new Cues(byCue);
    }

    /** True if words of a cue stand in a text. */
    boolean in(String cue, String text, Language language) {
        return of(cue, language).in(text);
    }

    /** Where the first words of a cue begin in a text; negative if there are none. */
    int first(String cue, String text, Language language) {
        return of(cue, language).first(text);
    }

    /** Length of the words of a cue that open a text, with the blank or hyphen behind them; 0 if none do. */
    int opening(String cue, String text, Language language) {
        return of(cue, language).opening(text);
    }

    private Phrases of(String cue, Language language) {
        Map<Language, Phrases> forms = byCue.get(cue);
        if (forms == null) {
            throw new IllegalArgumentException("no cue '" + cue + "' in " + FILE);
        }
        return forms.getOrDefault(language, Phrases.NONE);
    }
}
