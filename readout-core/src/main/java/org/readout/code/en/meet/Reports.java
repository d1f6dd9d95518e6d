package org.readout.code.en.meet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;

/**
 * How true what is reported of a contact is, by who tells it and by what is said of the telling: "denied reports that",
 * "rumours that", "would not confirm that".
 *
 * @param reality how real a verb of telling itself is
 * @param governors what the words of telling make of it
 */
record Reports(Reality reality, Governors governors) {
    /** True of "the fable that they met": what the noun is about, though it looks like a relative clause. */
    boolean rumour(Clause clause, Relation relation) {
        Syntax syntax = clause.syntax();
        return relation.role() == Role.RELATIVE
                && Words.lower(syntax.token(relation.head() + 1)).equals("that")
                && (governors.table().is("story", Words.lemma(syntax.token(relation.head())))
                        || governors
                                .noun(syntax.token(relation.head()))
                                .filter(Status.DISPUTED::equals)
                                .isPresent());
    }

    /** "Denied reports that A had met B", "rumours that they met": as true as the story is said to be. */
    Status story(Phrase noun) {
        return denied(noun) || untrue(noun)
                ? Status.DENIED
                : unconfirmed(noun)
                        ? Status.DISPUTED
                        : governors
                                .noun(noun.head())
                                .filter(status -> status == Status.DISPUTED || status == Status.HYPOTHETICAL)
                                .orElse(Status.OCCURRED);
    }

    /** "The reports could not be confirmed". */
    private boolean unconfirmed(Phrase noun) {
        return all(noun, Set.of(Role.PASSIVE_SUBJECT, Role.OBJECT))
                .anyMatch(clause -> clause.negated()
                        && governors.table().is("confirming", clause.verb().lemma()));
    }

    private boolean denied(Phrase noun) {
        return above(noun, Set.of(Role.OBJECT, Role.PASSIVE_SUBJECT))
                .flatMap(clause -> governors.verb(clause).stream())
                .anyMatch(status -> status == Status.DENIED || status == Status.NEGATED);
    }

    /** "The report was false", "the story was an invention". */
    private boolean untrue(Phrase noun) {
        return new Untruths(governors).called(noun)
                || all(noun, Set.of(Role.SUBJECT)).anyMatch(this::refuted)
                || above(noun, Set.of(Role.SUBJECT)).anyMatch(clause -> governors
                        .predicate(clause)
                        .or(() -> clause.object().flatMap(governors::invention))
                        .filter(Status.DENIED::equals)
                        .isPresent());
    }

    /** "Does not correspond to reality", "are not true". */
    private boolean refuted(Clause clause) {
        return clause.negated()
                && Stream.concat(
                                Particles.names(clause)
                                        .flatMap(name -> governors.table().governor("truth", name).stream()),
                                governors.predicate(clause).stream())
                        .anyMatch(Status.OCCURRED::equals);
    }

    /** What is told of a noun that has a role in it, without negation. */
    private static Stream<Clause> above(Phrase noun, Set<Role> roles) {
        return all(noun, roles).filter(clause -> !clause.negated());
    }

    private static Stream<Clause> all(Phrase noun, Set<Role> roles) {
        Syntax syntax = noun.syntax();
        return syntax.above(noun.group().head()).stream()
                .filter(relation -> roles.contains(relation.role()))
                .flatMap(relation -> syntax.clause(relation.head()).stream());
    }

    /**
     * What a clause of telling makes of what it tells: "he denied that", "can you confirm that", "it is not true that".
     *
     * @param steps how many clauses above may still be asked
     */
    Status told(Clause above, int steps) {
        if (governors.table().is("confirming", above.verb().lemma()) && (denies(above, steps) || asked(above))) {
            return Status.DISPUTED;
        }
        if (above.subject()
                .flatMap(story -> governors.noun(story.head()))
                .filter(Status.DISPUTED::equals)
                .isPresent()) {
            return Status.DISPUTED;
        }
        if (leftOpen(above)) {
            return Status.DISPUTED;
        }
        Status untrue = above.negated() ? Status.OCCURRED : Status.DENIED;
        if (governors.predicate(above).filter(untrue::equals).isPresent()) {
            return Status.DENIED;
        }
        return governors
                .verb(above)
                .filter(status -> doubtful(status) && !above.verb().negated())
                .orElse(Status.OCCURRED);
    }

    /** "Would neither confirm nor deny that", "did not deny that". */
    private boolean leftOpen(Clause above) {
        int head = above.verb().head();
        boolean nor = head > 0 && Words.lower(above.syntax().token(head - 1)).equals("nor");
        return (nor || above.verb().negated())
                && governors.verb(above).filter(Status.DENIED::equals).isPresent();
    }

    private static boolean doubtful(Status status) {
        return status == Status.DENIED || status == Status.DISPUTED || status == Status.HYPOTHETICAL;
    }

    /** "Can you confirm that they met?" */
    private static boolean asked(Clause above) {
        List<Token> tokens = above.syntax().tokens();
        return Words.lower(tokens.get(tokens.size() - 1)).equals("?");
    }

    /** "Would not confirm", "neither side acknowledged", "declined to confirm". */
    private boolean denies(Clause above, int steps) {
        return above.negated() || steps > 0 && reality.above(above, steps - 1) == Status.NEGATED;
    }
}
