package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.Utterance;
import org.readout.model.Actor;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/**
 * A view that is told as somebody's without a verb or noun of speech: "for B, an economist, the visit brings nothing", "the pact
 * is, to B, an open question". Only of people by name: what is so "for Peru" is no view of Peru's.
 */
record Views(SpeakerReader speakers, StatementMaker maker) {
    private static final List<String> FOR = List.of("for", "to");
    private static final Set<String> MARKS = Set.of("\"", "''", "``");
    private static final String COMMA = ",";

    List<Utterance> read(Clause clause) {
        return FOR.stream()
                .flatMap(preposition -> clause.argument(preposition).stream())
                .filter(phrase -> clause.verb().finite() && speakers.person(phrase) && setOff(phrase))
                .flatMap(phrase -> held(clause, phrase).stream())
                .toList();
    }

    private List<Utterance> held(Clause clause, Phrase phrase) {
        List<Actor> who = speakers.named(phrase).stream()
                .filter(actor -> actor.person() != null)
                .toList();
        String by = phrase.syntax().token(phrase.group().first() - 1).lower();
        return who.isEmpty()
                ? List.of()
                : maker.of(
                        Optional.of(clause),
                        who,
                        by,
                        speakers.clauses().sentence().span());
    }

    /** Between commas, or before one at the head of a sentence that quotes, or that tells who has opinions for a living. */
    private boolean setOff(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        int by = phrase.group().first() - 1;
        int next = phrase.group().last() + 1;
        boolean before = next < syntax.tokens().size()
                && (syntax.token(next).text().equals(COMMA)
                        || syntax.token(by).lower().equals("for"));
        boolean inserted = by > 0 && syntax.token(by - 1).text().equals(COMMA);
        return before
                && (inserted && syntax.token(next).text().equals(COMMA)
                        || by == 0 && (quotes(syntax) || opines(phrase)));
    }

    private static boolean quotes(Syntax syntax) {
        return syntax.tokens().stream().anyMatch(token -> MARKS.contains(token.text()));
    }

    /** "For B, an economist", "for the historian B". */
    private boolean opines(Phrase phrase) {
        return Stream.concat(Stream.of(phrase), phrase.appositions().stream())
                .flatMap(one -> PhraseWords.all(one).stream())
                .anyMatch(word -> speakers.sayings().is("opinion", word));
    }
}
