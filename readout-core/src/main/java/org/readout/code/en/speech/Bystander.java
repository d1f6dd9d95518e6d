package org.readout.code.en.speech;

import java.util.List;
import java.util.Set;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.PhraseWords;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Mention;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/**
 * Who speaks for no state though a place is told with him: "analysts in Quito", "a Quito daily", "Western diplomats in Quito". Not "the
 * government daily", nor "Ecuadorian analysts", whose state is told.
 */
record Bystander(Clauses clauses, Sayings sayings) {
    private static final Set<String> NATIONAL = Set.of("adjective", "name", "short");

    boolean is(Phrase phrase) {
        String head = PhraseWords.head(phrase);
        List<String> words = PhraseWords.all(phrase);
        boolean owned = words.stream().anyMatch(word -> sayings.is("owning_press", word));
        boolean foreign = words.stream().anyMatch(word -> sayings.is("foreign", word));
        boolean printed =
                phrase.head().tag() == Tag.PROPN && words.stream().anyMatch(word -> sayings.is("printed", word));
        return (sayings.is("bystander", head) || printed) && !owned && (foreign || !national(phrase));
    }

    /** "Peruvian", "Peru's". */
    private boolean national(Phrase phrase) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> phrase.span().contains(state.span())
                        && NATIONAL.contains(state.form())
                        && state.span().start() <= phrase.head().span().start());
    }
}
