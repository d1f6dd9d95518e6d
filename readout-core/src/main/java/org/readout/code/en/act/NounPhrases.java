package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * The noun phrases under a verb that may tell of an act: its subject, object and arguments, and what hangs on these: "gathered in
 * fury over X's curbs", "the first tonnes, a gift from X to Y".
 */
final class NounPhrases {
    private static final int DEEPEST = 3;

    private static final String OF = "of";

    private final Acts acts;
    private final List<Phrase> found = new ArrayList<>();

    private NounPhrases(Acts acts) {
        this.acts = acts;
    }

    static List<Phrase> of(Clause clause, Acts acts) {
        NounPhrases phrases = new NounPhrases(acts);
        clause.subject().ifPresent(phrase -> phrases.add(phrase, DEEPEST));
        clause.object().ifPresent(phrase -> phrases.add(phrase, DEEPEST));
        clause.arguments().forEach(argument -> phrases.add(argument.phrase(), DEEPEST));
        return phrases.found;
    }

    private void add(Phrase phrase, int depth) {
        if (depth == 0 || found.contains(phrase)) {
            return;
        }
        found.add(phrase);
        phrase.members().forEach(member -> add(member, depth - 1));
        phrase.appositions().forEach(other -> add(other, depth - 1));
        phrase.arguments().stream()
                .filter(argument -> !argument.preposition().equals(OF) || !supposes(phrase))
                .forEach(argument -> add(argument.phrase(), depth - 1));
    }

    /** "Fears of an attack", "the anniversary of the invasion". */
    private boolean supposes(Phrase phrase) {
        return acts.in("supposed", Nouns.lemma(phrase.head()));
    }
}
