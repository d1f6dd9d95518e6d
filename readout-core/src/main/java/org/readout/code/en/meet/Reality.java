package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup;

/**
 * Whether a contact takes place: read off its verb, and off every word it hangs on ("declined to meet", "talk of a meeting").
 *
 * @param table what these words make of it
 */
record Reality(ContactWords table) {
    private static final int FURTHEST = 6;
    static final Set<String> FIRST = Set.of("first", "last", "only", "second", "third");
    private static final Set<String> WITHOUT = Set.of("without", "against");
    private static final Set<String> CONFIRMING = Set.of("confirm", "acknowledge", "admit", "say");
    /** What a clause tells, as real as it is told. */
    Status of(Clause clause) {
        Status told = of(clause, FURTHEST);
        return told == Status.OCCURRED && Questions.asks(clause) ? Status.DISPUTED : told;
    }

    /** The same where "be" may have a word behind it: "was due in Hanoi, but cancelled". */
    Status being(Clause clause) {
        Status real = of(clause);
        Optional<Status> due = real == Status.OCCURRED && clause.predicate().isEmpty()
                ? behind(clause).flatMap(token -> table.governor("predicate", Words.lower(token)))
                : Optional.empty();
        return due.filter(status -> status != Status.OCCURRED)
                .map(status -> abandoned(clause) ? Status.NEGATED : status)
                .orElse(real);
    }

    private Status of(Clause clause, int steps) {
        Optional<Clause> left = steps == 0 ? Optional.empty() : Agents.leaving(clause);
        if (left.isPresent()) {
            return of(left.get(), steps - 1);
        }
        Status above = steps == 0 ? Status.OCCURRED : above(clause, steps);
        Status own = open(clause, own(clause, above));
        if ((own == Status.PLANNED || above == Status.PLANNED) && abandoned(clause)) {
            return Status.NEGATED;
        }
        return own == Status.OCCURRED ? above : above == Status.NEGATED && own == Status.PLANNED ? above : own;
    }

    /** "Was to travel but pulled out": what follows undoes it. */
    private boolean abandoned(Clause clause) {
        return clause.conjuncts().stream()
                .filter(next -> next.object().isEmpty() && next.modality() == Modality.ASSERTED)
                .anyMatch(next ->
                        verb(next).filter(status -> status == Status.NEGATED).isPresent());
    }

    /** "Whether they will meet": it is asked, not told. */
    private static Status open(Clause clause, Status own) {
        boolean asked = clause.conjunction().equals("whether");
        return asked && (own == Status.PLANNED || own == Status.OCCURRED) ? Status.HYPOTHETICAL : own;
    }

    private Status own(Clause clause, Status above) {
        if (clause.negated() && !until(clause)) {
            return Habits.tell(clause) ? Status.GENERIC : Status.NEGATED;
        }
        if (Habits.tell(clause)) {
            return Status.GENERIC;
        }
        return switch (clause.modality()) {
            case ASSERTED -> Status.OCCURRED;
            case PLANNED ->
                clause.verb().form() == VerbGroup.Form.INFINITIVE
                        ? new Purposes(this, table).of(clause, above)
                        : Unrealised.is(clause) ? Status.NEGATED : Status.PLANNED;
            case HYPOTHETICAL -> futureInPast(clause) ? Status.PLANNED : Status.HYPOTHETICAL;
            case POSSIBLE, OBLIGED -> Status.HYPOTHETICAL;
        };
    }

    /** "Was not received until Friday": then he was. */
    private static boolean until(Clause clause) {
        return clause.verb().finite()
                && Stream.concat(
                                clause.arguments().stream().map(Argument::preposition),
                                clause.syntax().below(clause.verb().head()).stream()
                                        .filter(relation -> relation.role() == Role.ADVERBIAL)
                                        .map(Relation::marker))
                        .anyMatch("until"::equals);
    }

    private static boolean futureInPast(Clause clause) {
        boolean would = clause.syntax().tokens().stream()
                .filter(token -> clause.verb().span().contains(token.span()))
                .anyMatch(token -> Words.lower(token).equals("would"));
        return would
                && !clause.verb().perfect()
                && clause.conjunction().isEmpty() | clause.reporter().isPresent();
    }

    private Status above(Clause clause, int steps) {
        for (Relation relation : clause.syntax().above(clause.verb().head())) {
            Status status = above(clause, relation, steps);
            if (status != Status.OCCURRED) {
                return status;
            }
        }
        return Status.OCCURRED;
    }

    private Status above(Clause clause, Relation relation, int steps) {
        Optional<Clause> verb = clause.syntax().clause(relation.head());
        if (verb.isEmpty() && (relation.role() == Role.REPORTED || rumour(clause, relation))) {
            return clause.syntax().phrase(relation.head()).map(this::story).orElse(Status.OCCURRED);
        }
        if (verb.isEmpty()) {
            return relation.role() == Role.COMPLEMENT || infinitive(clause)
                    ? clause.syntax()
                            .phrase(relation.head())
                            .map(noun -> noun(noun, steps - 1))
                            .orElse(Status.OCCURRED)
                    : Status.OCCURRED;
        }
        return switch (relation.role()) {
            case COMPLEMENT -> under(verb.get(), steps);
            case REPORTED ->
                verb.get().verb().head() < clause.verb().head() ? reported(verb.get(), steps) : Status.OCCURRED;
            case CONJUNCT -> infinitive(clause) ? above(verb.get(), steps - 1) : Status.OCCURRED;
            case ADVERBIAL ->
                WITHOUT.contains(relation.marker())
                        ? Status.NEGATED
                        : infinitive(clause)
                                        || relation.marker().equals("of")
                                                && noun(verb.get()).isPresent()
                                ? under(verb.get(), steps)
                                : clause.verb().finite()
                                        ? Sequels.of(clause, verb.get())
                                        : open(of(verb.get(), steps - 1));
            default -> Status.OCCURRED;
        };
    }

    /** "The fable that they met": what the noun is about, though it looks like a relative clause. */
    private boolean rumour(Clause clause, Relation relation) {
        Syntax syntax = clause.syntax();
        int next = relation.head() + 1;
        return relation.role() == Role.RELATIVE
                && Words.lower(syntax.token(next)).equals("that")
                && table.governor("noun", Words.lemma(syntax.token(relation.head())))
                        .filter(Status.DISPUTED::equals)
                        .isPresent();
    }

    /** "Denied reports that A had met B", "rumours that they met": as true as the story is said to be. */
    Status story(Phrase noun) {
        Syntax syntax = noun.syntax();
        boolean denied = syntax.above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.OBJECT || relation.role() == Role.PASSIVE_SUBJECT)
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .filter(clause -> !clause.negated())
                .flatMap(clause -> verb(clause).stream())
                .anyMatch(status -> status == Status.DENIED || status == Status.NEGATED);
        return denied || untrue(noun)
                ? Status.DENIED
                : table.governor("noun", Words.lemma(noun.head()))
                        .filter(status -> status == Status.DISPUTED || status == Status.HYPOTHETICAL)
                        .orElse(Status.OCCURRED);
    }

    /** "The report was false", "the story was an invention". */
    private boolean untrue(Phrase noun) {
        Syntax syntax = noun.syntax();
        return syntax.above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.SUBJECT)
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .filter(clause -> !clause.negated())
                .anyMatch(clause -> predicate(clause)
                        .or(() -> clause.object().flatMap(is -> table.governor("predicate", Words.lemma(is.head()))))
                        .filter(Status.DENIED::equals)
                        .isPresent());
    }

    /** What accompanies something to come is to come; what accompanies something undone need not be undone. */
    private static Status open(Status status) {
        return status == Status.PLANNED || status == Status.HYPOTHETICAL ? status : Status.OCCURRED;
    }

    private static boolean infinitive(Clause clause) {
        return clause.verb().form() == VerbGroup.Form.INFINITIVE;
    }

    /** "agreed to meet", "did not agree to meet", "refused to meet". */
    private Status under(Clause above, int steps) {
        Status governed = hearsay(above)
                .or(() -> noun(above))
                .or(() -> verb(above))
                .or(() -> predicate(above))
                .orElse(unknown(above));
        Status real = of(above, steps - 1);
        if (governed == Status.OCCURRED || real == Status.NEGATED && governed != Status.NEGATED) {
            return real;
        }
        return real == Status.NEGATED ? Status.PLANNED : governed;
    }

    /** "Is said to have met": what others tell of it. */
    Optional<Status> hearsay(Clause above) {
        return above.verb().passive() ? table.governor("hearsay", above.verb().lemma()) : Optional.empty();
    }

    /** "had the privilege to meet", "has no plan to meet": what is had. */
    Optional<Status> noun(Clause above) {
        if (above.object().filter(noun -> Words.has(noun, FIRST)).isPresent()) {
            return Optional.of(Status.OCCURRED);
        }
        return above.object().flatMap(object -> table.governor("noun", Words.lemma(object.head())));
    }

    private Status unknown(Clause above) {
        return going(above) ? Status.OCCURRED : Status.PLANNED;
    }

    /** "Flew to Hanoi to meet": the purpose is reached when they are there. */
    boolean going(Clause above) {
        return Particles.names(above)
                .anyMatch(name -> table.governor("going", name).isPresent());
    }

    private Status reported(Clause above, int steps) {
        Status governed = verb(above).orElse(Status.OCCURRED);
        if (CONFIRMING.contains(above.verb().lemma()) && (denies(above, steps) || asked(above))) {
            return Status.DISPUTED;
        }
        if (predicate(above)
                .filter(above.negated() ? Status.OCCURRED::equals : Status.DENIED::equals)
                .isPresent()) {
            return Status.DENIED;
        }
        boolean doubts = governed == Status.DENIED || governed == Status.DISPUTED || governed == Status.HYPOTHETICAL;
        return doubts && !above.verb().negated() ? governed : Status.OCCURRED;
    }

    /** "Can you confirm that they met?" */
    private static boolean asked(Clause above) {
        List<Token> tokens = above.syntax().tokens();
        return Words.lower(tokens.get(tokens.size() - 1)).equals("?");
    }

    /** "Would not confirm", "neither side acknowledged", "declined to confirm". */
    private boolean denies(Clause above, int steps) {
        return above.negated() || steps > 0 && above(above, steps - 1) == Status.NEGATED;
    }

    Optional<Status> verb(Clause clause) {
        return Particles.names(clause)
                .flatMap(name -> table.governor("verb", name).stream())
                .findFirst();
    }

    Optional<Status> predicate(Clause clause) {
        return clause.predicate()
                .or(() -> behind(clause))
                .flatMap(token -> table.governor("predicate", Words.lower(token)));
    }

    private static Optional<Token> behind(Clause clause) {
        int next = clause.verb().head() + 1;
        boolean be = clause.verb().lemma().equals("be")
                && next < clause.syntax().tokens().size();
        return be ? Optional.of(clause.syntax().token(next)) : Optional.empty();
    }

    /** What a noun makes of the contact it tells of, or of what hangs on it ("an invitation to visit"). */
    Status noun(Phrase noun, int steps) {
        Optional<Status> own = table.governor("noun", Words.lemma(noun.head())).filter(one -> one != Status.OCCURRED);
        Status above = steps <= 0 ? Status.OCCURRED : new NounReality(this, table).above(noun, steps);
        return own.filter(one -> above != Status.NEGATED).orElse(above);
    }
}
