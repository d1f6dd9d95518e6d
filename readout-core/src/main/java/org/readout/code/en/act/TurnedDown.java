package org.readout.code.en.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** What is told as a claim that somebody turns down: "brushed aside a charge that its gunners had hit two conscripts". */
record TurnedDown(Acts acts, ActFinder finder) {
    private static final String CLAIM = "claim";

    private static final String THAT = "that";

    boolean is(Clause clause) {
        return untrue(clause) || turnedDown(clause);
    }

    /** "There was no truth in reports that they had crossed". */
    private boolean untrue(Clause clause) {
        return clause.contentOf()
                .filter(this::claim)
                .filter(noun -> before(noun, 1, "in") && before(noun, 2, "truth") && before(noun, 3, "no"))
                .isPresent();
    }

    private static boolean before(Phrase noun, int back, String word) {
        int at = noun.group().first() - back;
        return at >= 0 && noun.syntax().token(at).lower().equals(word);
    }

    private boolean turnedDown(Clause clause) {
        Optional<Clause> above = clause.reporter()
                .filter(said -> said.patient().filter(this::claim).isPresent());
        return above.isPresent()
                ? finder.turnsDown(above.get())
                : Stream.concat(
                                clause.contentOf().stream(),
                                clause.antecedent().filter(noun -> saysWhole(clause, noun)).stream())
                        .filter(this::claim)
                        .flatMap(noun -> clause.syntax().clauses().stream()
                                .filter(over ->
                                        over.patient().filter(noun::equals).isPresent()))
                        .anyMatch(finder::turnsDown);
    }

    private boolean claim(Phrase noun) {
        return acts.in(CLAIM, Nouns.lemma(noun.head()));
    }

    /** "The claim that they had left", not "the claim that he made": its "that" is no part of the clause. */
    private static boolean saysWhole(Clause clause, Phrase noun) {
        boolean that = clause
                .syntax()
                .tokens()
                .subList(noun.group().last() + 1, clause.verb().head())
                .stream()
                .anyMatch(token -> token.lower().equals(THAT));
        return that && clause.subject().filter(subject -> !subject.equals(noun)).isPresent();
    }
}
