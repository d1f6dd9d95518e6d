package org.readout.code.en.act;

import java.util.Optional;
import java.util.Set;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/** Subjects that begin with a word that otherwise governs: "at least 26 people were killed", "around 300 workers". */
final class Quantified {
    private static final Set<String> ABOUT = Set.of("at", "around", "about", "over", "under");

    private Quantified() {}

    static Optional<Phrase> before(Clause clause) {
        return clause.arguments().stream()
                .filter(argument -> ABOUT.contains(argument.preposition()))
                .map(Argument::phrase)
                .filter(phrase -> phrase.group().last() < clause.verb().head() && counts(phrase))
                .findFirst();
    }

    private static boolean counts(Phrase phrase) {
        for (int at = phrase.group().first(); at < phrase.group().head(); at++) {
            if (phrase.syntax().token(at).tag() == Tag.NUM) {
                return true;
            }
        }
        return false;
    }
}
