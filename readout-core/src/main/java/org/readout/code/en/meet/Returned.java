package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** Visits told by whence somebody is back when he does what is told: "Home from Capital, X said", "Fresh from a trip to Capital". */
record Returned(ContactWords table, Cast cast) {
    private static final int FURTHEST = 4;
    private static final List<String> WHERE = List.of("to", "in");

    private static final Set<String> FROM = Set.of("from");

    Optional<Encounter> read(Syntax syntax) {
        return IntStream.range(1, Math.min(FURTHEST, syntax.tokens().size()))
                .filter(at -> FROM.contains(Words.lower(syntax.token(at))))
                .filter(at -> table.is("homecoming", Words.lower(syntax.token(at - 1))))
                .boxed()
                .findFirst()
                .flatMap(from -> visit(syntax, from));
    }

    private Optional<Encounter> visit(Syntax syntax, int from) {
        Optional<Phrase> whence = IntStream.range(from + 1, syntax.tokens().size())
                .boxed()
                .flatMap(head -> syntax.phrase(head).stream())
                .filter(phrase -> phrase.group().first() == from + 1)
                .findFirst();
        return whence.flatMap(place -> syntax.clauses().stream()
                .filter(clause -> clause.verb().finite()
                        && clause.verb().span().start() > place.span().end())
                .findFirst()
                .flatMap(clause -> visit(clause, place)));
    }

    private Optional<Encounter> visit(Clause clause, Phrase whence) {
        Optional<Phrase> who = clause.verb().passive() ? clause.patient() : Agents.of(clause);
        List<Party> guests = who.filter(cast::people).map(cast::parties).orElse(List.of()).stream()
                .filter(party -> party.body()
                        && party.country() != null
                        && party.span().start() > whence.span().end())
                .limit(1)
                .toList();
        return Stream.concat(Stream.of(whence), Governed.by(whence, WHERE))
                .filter(place -> !guests.isEmpty())
                .flatMap(place -> new Destinations(cast).place(place, guests).stream())
                .findFirst()
                .map(host -> {
                    Span span = whence.span().to(guests.get(0).span());
                    return new Encounter(
                            "visit",
                            Status.OCCURRED,
                            guests,
                            List.of(host),
                            "object",
                            span,
                            span,
                            Encounter.Manner.KNOWN);
                });
    }
}
