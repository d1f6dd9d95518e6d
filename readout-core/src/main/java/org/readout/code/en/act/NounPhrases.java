package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * The noun phrases under a verb that may tell of an act: its subject, object and arguments, and what hangs on these: "gathered in
 * fury over X's curbs", "the first tonnes, a gift from X to Y".
 */
final class NounPhrases {
    private static final int DEEPEST = 3;

    private final List<Phrase> found = new ArrayList<>();

    private NounPhrases() {}

    static List<Phrase> of(Clause clause) {
        NounPhrases phrases = new NounPhrases();
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
        phrase.arguments().forEach(argument -> add(argument.phrase(), depth - 1));
    }
}
