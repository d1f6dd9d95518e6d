package org.readout.code.en.meet;

import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;

/**
 * Whether a contact takes place: read off its verb, and off every word it hangs on ("declined to meet", "talk of a meeting").
 *
 * @param table what these words make of it
 */
record Reality(ContactWords table) {
    /** Clauses above a verb that are asked, at most. */
    private static final int FURTHEST = 6;

    private static final Set<String> WITHOUT = Set.of("without", "against");

    /** What each word it hangs on makes of it. */
    Governors governors() {
        return new Governors(table);
    }

    /** How true what is reported of it is. */
    Reports reports() {
        return new Reports(this, governors());
    }

    /** What a clause tells, as real as it is told. */
    Status of(Clause clause) {
        Status told = of(clause, FURTHEST);
        Questions questions = new Questions(table);
        boolean asked = told == Status.OCCURRED && questions.asks(clause)
                || told == Status.HYPOTHETICAL && questions.asksWhether(clause);
        return asked ? Status.DISPUTED : told;
    }

    /** The same where "be" may have a word behind it: "was due in Hanoi, but cancelled". */
    Status being(Clause clause) {
        Status real = of(clause);
        Optional<Status> due = real == Status.OCCURRED && clause.predicate().isEmpty()
                ? governors().behindBe(clause)
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
        Status own = new VerbReality(new Purposes(governors())).of(clause, above);
        if ((own == Status.PLANNED || above == Status.PLANNED)
                && (abandoned(clause) || new CalledOff(governors(), new Words(table)).after(clause))) {
            return Status.NEGATED;
        }
        if (above == Status.HYPOTHETICAL && infinitive(clause) && new TurnedAway(table).after(clause)) {
            return Status.NEGATED;
        }
        boolean refused = above == Status.NEGATED
                && (own == Status.PLANNED || own == Status.HYPOTHETICAL && new Refused(governors()).proposed(clause));
        return own == Status.OCCURRED || refused ? above : own;
    }

    /** "Was to travel but pulled out": what follows undoes it. */
    private boolean abandoned(Clause clause) {
        return clause.conjuncts().stream()
                .filter(next -> next.object().isEmpty() && next.modality() == Modality.ASSERTED)
                .flatMap(next -> governors().verb(next).stream())
                .anyMatch(Status.NEGATED::equals);
    }

    /**
     * How real what a clause hangs on lets it be.
     *
     * @param steps how many clauses above may still be asked
     */
    Status above(Clause clause, int steps) {
        return clause.syntax().above(clause.verb().head()).stream()
                .map(relation -> above(clause, relation, steps))
                .filter(status -> status != Status.OCCURRED)
                .findFirst()
                .orElse(Status.OCCURRED);
    }

    private Status above(Clause clause, Relation relation, int steps) {
        return clause.syntax()
                .clause(relation.head())
                .map(verb -> aboveVerb(clause, relation, verb, steps))
                .orElseGet(() -> clause.syntax()
                        .phrase(relation.head())
                        .map(noun -> aboveNoun(clause, relation, noun, steps))
                        .orElse(Status.OCCURRED));
    }

    private Status aboveNoun(Clause clause, Relation relation, Phrase noun, int steps) {
        Reports reports = reports();
        if (relation.role() == Role.REPORTED && new Refused(governors()).proposal(noun)) {
            return Status.NEGATED;
        }
        if (relation.role() == Role.REPORTED || reports.rumour(clause, relation)) {
            return reports.story(noun);
        }
        // "An invitation to visit", "hopes of visiting".
        boolean content = relation.role() == Role.COMPLEMENT || relation.role() == Role.ADVERBIAL || infinitive(clause);
        return content ? noun(noun, steps - 1) : Status.OCCURRED;
    }

    private Status aboveVerb(Clause clause, Relation relation, Clause verb, int steps) {
        return switch (relation.role()) {
            case COMPLEMENT -> new Hindered(table).from(clause, relation, verb).orElseGet(() -> under(verb, steps));
            case REPORTED ->
                verb.verb().head() < clause.verb().head() ? reports().told(verb, steps) : Status.OCCURRED;
            case CONJUNCT -> infinitive(clause) ? above(verb, steps - 1) : Status.OCCURRED;
            case ADVERBIAL -> beside(clause, relation, verb, steps);
            default -> Status.OCCURRED;
        };
    }

    /** "Left without meeting", "flew there to meet", "spoke of meeting", "before they met". */
    private Status beside(Clause clause, Relation relation, Clause verb, int steps) {
        if (WITHOUT.contains(relation.marker()) || Hindered.instead(clause)) {
            return Status.NEGATED;
        }
        Optional<Status> hindered = new Hindered(table).from(clause, relation, verb);
        if (hindered.isPresent()) {
            return hindered.get();
        }
        boolean spoken = relation.marker().equals("of") && governors().had(verb).isPresent();
        if (infinitive(clause) || spoken) {
            return under(verb, steps);
        }
        return clause.verb().finite() ? new Sequels(table).of(clause, verb) : open(of(verb, steps - 1));
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
        Status governed = governed(above);
        Status real = of(above, steps - 1);
        if (governed == Status.OCCURRED || real == Status.NEGATED && governed != Status.NEGATED) {
            return real;
        }
        return real == Status.NEGATED ? Status.PLANNED : governed;
    }

    /** What a verb of no known kind governs is to come, unless somebody goes there for it. */
    private Status governed(Clause above) {
        Governors governors = governors();
        if (Hindered.tooMuch(above)) {
            return Status.NEGATED;
        }
        return governors
                .hearsay(above)
                .or(() -> governors.had(above))
                .or(() -> governors.verb(above))
                .or(() -> governors.predicate(above))
                .orElseGet(() -> governors.going(above) ? Status.OCCURRED : Status.PLANNED);
    }

    /** What a noun makes of the contact it tells of, or of what hangs on it ("an invitation to visit"). */
    Status noun(Phrase noun, int steps) {
        Optional<Status> own = governors().noun(noun.head()).filter(one -> one != Status.OCCURRED);
        if (own.isPresent() && new Refused(governors()).plea(noun)) {
            return Status.NEGATED;
        }
        Status above = steps <= 0 ? Status.OCCURRED : new NounReality(this, table).above(noun, steps);
        return own.filter(one -> above != Status.NEGATED).orElse(above);
    }
}
