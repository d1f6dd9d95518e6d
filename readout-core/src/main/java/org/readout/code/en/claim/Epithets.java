package org.readout.code.en.claim;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * What adjectives and participles within a phrase say of the relations it names: "strained ties", "rising tension".
 *
 * @param words what single words are
 * @param turns which way these have relations go
 */
record Epithets(WordKinds words, WordTurns turns) {
    /** What the first of them says: "strained ties", "the friendly relations", "scant contact". */
    Optional<Turn> within(Phrase phrase) {
        return before(phrase)
                .boxed()
                .flatMap(at -> epithet(phrase, at).stream())
                .findFirst()
                .map(Turn::plain);
    }

    private Optional<Direction> epithet(Phrase phrase, int at) {
        Token token = phrase.syntax().token(at);
        boolean scant = words.is("scant", token.lower()) && at == phrase.group().first();
        return scant ? Optional.of(Direction.COOLING) : turns.either(token);
    }

    /** "Rising tension". */
    Optional<Turn> rising(Phrase phrase) {
        return before(phrase)
                .mapToObj(phrase.syntax()::token)
                .filter(token -> WordTurns.form(token) && words.is("rise", token.lemma()))
                .findFirst()
                .map(token -> Turn.plain(Direction.COOLING));
    }

    /** The tokens before the head of a phrase. */
    private IntStream before(Phrase phrase) {
        return IntStream.range(opening(phrase), phrase.group().head());
    }

    /** "Amid rising tensions", "a year of improving ties": a participle that is no doing ("by improving ties") opens the phrase. */
    private int opening(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        int first = phrase.group().first();
        if (first == 0 || syntax.token(first - 1).tag() != Tag.VERB || !WordTurns.form(syntax.token(first - 1))) {
            return first;
        }
        String before = first > 1 ? syntax.token(first - 2).lower() : "";
        boolean spanned = first > 2
                && before.equals("of")
                && Stream.of("span", "sign")
                        .anyMatch(kind -> words.is(kind, syntax.token(first - 3).lemma()));
        return spanned || words.is("beside", before) ? first - 1 : first;
    }
}
