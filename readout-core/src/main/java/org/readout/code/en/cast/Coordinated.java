package org.readout.code.en.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** Whom a phrase names side by side, also where a title or a comma cuts them off from each other. */
record Coordinated(SceneCast cast, Clauses clauses, Guests company) {
    /** Members after which no more are looked for in titles. */
    private static final int LONGEST = 40;

    /** With who is coordinated with a name at the end of its title: "President of the Republic of Ghana X and Y". */
    List<Phrase> members(Phrase phrase) {
        List<Phrase> members = new ArrayList<>(phrase.members());
        for (Phrase last = phrase; last.argument("of").isPresent() && members.size() < LONGEST; ) {
            last = last.argument("of").get();
            Span end = last.head().span();
            if (last.members().size() > 1
                    && person(phrase)
                    && person(last.members().get(1))) {
                members.addAll(last.members().subList(1, last.members().size()));
                return members;
            }
            if (cast.people(end)
                    .anyMatch(person -> person.span().contains(phrase.head().span()))) {
                members.addAll(last.members().subList(1, last.members().size()));
            }
        }
        return members;
    }

    /** "X of Laos and Y": Y stands beside X, and not beside the state. */
    private boolean person(Phrase phrase) {
        return cast.people(phrase.head().span())
                .anyMatch(person -> person.name().contains(phrase.head().span()));
    }

    /** "X, minister of Laos, and Y, minister of Vietnam, met": X, whom the comma cuts off, where nothing else is said of X. */
    Optional<Party> before(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        int and = phrase.group().first() - 1;
        if (and < 2
                || !syntax.token(and).lower().equals("and")
                || !syntax.token(and - 1).text().equals(",")) {
            return Optional.empty();
        }
        Span comma = syntax.token(and - 1).span();
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() == comma.start() && free(syntax, person))
                .map(person -> new Party(company.state(person), List.of(person), false, true, person.span()))
                .findFirst();
    }

    private static boolean free(Syntax syntax, Mention.OfPerson person) {
        for (int at = 0; at < syntax.tokens().size(); at++) {
            if (syntax.token(at).span().end() == person.name().end()) {
                return syntax.above(at).isEmpty();
            }
        }
        return false;
    }
}
