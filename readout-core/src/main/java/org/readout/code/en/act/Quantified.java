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

    private static final String AT = "at";

    private Quantified() {}

    static Optional<Phrase> before(Clause clause) {
        return clause.arguments().stream()
                .filter(argument -> ABOUT.contains(argument.preposition()))
                .map(Argument::phrase)
                .filter(phrase -> phrase.group().last() < clause.verb().head() && counts(phrase))
                .findFirst();
    }

    /** "Flew over 13 tonnes of medicine to Mali": what is taken for governed by the word behind the verb. */
    static Optional<Phrase> behind(Clause clause) {
        return clause.arguments().stream()
                .filter(argument -> ABOUT.contains(argument.preposition())
                        && !argument.preposition().equals(AT))
                .map(Argument::phrase)
                .filter(phrase -> phrase.group().first() == clause.verb().head() + 2 && counted(phrase))
                .findFirst();
    }

    /** Headed by a number or a noun of measure with one. */
    private static boolean counted(Phrase phrase) {
        return counts(phrase) && phrase.argument("of").isPresent()
                || phrase.head().tag() == Tag.NUM;
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
