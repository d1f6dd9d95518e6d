package org.readout.code.en.say;

import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.Sayings;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Token;

/**
 * Whether a clause calls something an offence: "violates", "is a threat", "illegal drills".
 *
 * @param sayings the words that do
 */
record Offences(Sayings sayings) {
    private static final String ING = "ing";

    /** The verb, its object or what the subject is said to be is an offence. */
    boolean offends(Clause said) {
        String verb = said.verb().lemma();
        boolean deed = sayings.is("offence", verb) || sayings.is("misdeed", verb);
        return !Negation.of(said) && deed || condemns(said);
    }

    /** What the subject is said to be, or the object, is an offence. */
    boolean condemns(Clause said) {
        Stream<String> words = Stream.of(
                        said.object().map(FrameMatcher::head),
                        said.argument("as").map(FrameMatcher::head),
                        said.argument("of").map(FrameMatcher::head),
                        said.argument("with").map(FrameMatcher::head),
                        said.predicate().map(FrameMatcher::lemma))
                .flatMap(Optional::stream);
        return !Negation.of(said) && (words.anyMatch(word -> sayings.is("offence", word)) || offending(said));
    }

    /** "Their illegal drills": before the subject or object. */
    private boolean offending(Clause said) {
        return Stream.concat(said.object().stream(), said.subject().stream())
                .flatMap(phrase ->
                        phrase
                                .syntax()
                                .tokens()
                                .subList(phrase.group().first(), phrase.group().head())
                                .stream())
                .anyMatch(token -> sayings.is("offence", FrameMatcher.lemma(token)));
    }

    /** Also "insulting", of "insult". */
    boolean word(Token token) {
        String lemma = FrameMatcher.lemma(token);
        return sayings.is("offence", lemma)
                || lemma.endsWith(ING) && sayings.is("offence", lemma.substring(0, lemma.length() - ING.length()));
    }
}
