package org.readout.code.en.meet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** Whether a contact told by a noun takes place: "the planned visit", "called off the talks", "no meeting took place". */
record NounReality(Reality reality, ContactWords table) {
    private static final int FURTHEST = 3;
    private static final List<Status> STRONGEST = List.of(
            Status.NEGATED,
            Status.DENIED,
            Status.DISPUTED,
            Status.PLANNED,
            Status.HYPOTHETICAL,
            Status.URGED,
            Status.GENERIC,
            Status.OCCURRED);

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> OVER = Set.of("for", "from", "of", "on", "to", "with");
    private static final Set<String> TIED = Set.of("with", "by", "through", "to", "for", "at", "in", "during");
    /** A question, a plea or a proposal made there does not undo it. */
    private static final Set<String> WITHIN = Set.of("at", "during", "after", "following", "since");

    private static final Set<String> NONE = Set.of("no", "neither", "any");

    private Befallen befallen() {
        return new Befallen(reality, table);
    }

    /** As told, or in doubt where it is asked about. */
    Status of(Phrase noun) {
        Status told = told(noun);
        boolean checked =
                new Questions(table).checks(noun.syntax(), noun.group().first());
        return told == Status.OCCURRED && (checked || Afoot.none(noun)) ? Status.DISPUTED : told;
    }

    private Status told(Phrase noun) {
        Optional<Status> adjective = adjective(noun);
        TookPlace place = new TookPlace(reality, table);
        if (place.held(noun)) {
            return Status.OCCURRED;
        }
        Status above = above(noun, FURTHEST);
        if (above != Status.OCCURRED) {
            return above;
        }
        if (place.happened(noun)) {
            return Status.OCCURRED;
        }
        Status told = relatives(noun).orElse(Status.OCCURRED);
        if (told != Status.OCCURRED) {
            return told;
        }
        return Words.has(noun, NONE) ? Status.NEGATED : adjective.orElse(new Sorts(table).of(noun));
    }

    private Optional<Status> adjective(Phrase noun) {
        for (int at = noun.group().first(); at < noun.group().head(); at++) {
            Optional<Status> found =
                    table.governor("adjective", Words.lower(noun.syntax().token(at)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "Talks that had been scheduled", "a visit planned for May". */
    private Optional<Status> relatives(Phrase noun) {
        return noun.relatives().stream()
                .flatMap(clause -> clause.verb().passive()
                        ? reality.governors().verb(clause).stream()
                        : befallen().happening(clause).stream())
                .findFirst();
    }

    Status above(Phrase noun, int steps) {
        return noun.syntax().above(noun.group().head()).stream()
                .map(relation -> above(noun, relation, steps))
                .min(Comparator.comparing(STRONGEST::indexOf))
                .orElse(Status.OCCURRED);
    }

    private Status above(Phrase noun, Relation relation, int steps) {
        if (relation.role() == Role.ARGUMENT && relation.marker().startsWith("toward")) {
            return Status.HYPOTHETICAL;
        }
        if (relation.role() == Role.ARGUMENT && relation.marker().equals("without")) {
            return Status.NEGATED;
        }
        Syntax syntax = noun.syntax();
        return syntax.clause(relation.head())
                .map(clause -> under(clause, relation, noun))
                .orElseGet(() -> syntax.phrase(relation.head())
                        .filter(above -> relation.role() == Role.ARGUMENT && steps > 0)
                        .filter(above -> !WITHIN.contains(relation.marker()))
                        .map(above -> report(above, relation).orElseGet(() -> reality.noun(above, steps - 1)))
                        .orElse(Status.OCCURRED));
    }

    /** "Reports of a secret meeting": what is reported only, true or not. */
    private Optional<Status> report(Phrase above, Relation relation) {
        if (new Afoot(reality.governors()).untraced(above)) {
            return Optional.of(Status.DISPUTED);
        }
        Optional<Status> told = table.governor("noun", Words.lemma(above.head()) + " " + relation.marker());
        return told.map(status -> reality.reports().story(above) == Status.DENIED ? Status.DENIED : status);
    }

    /** "Hinted at a call": a verb with its preposition. */
    private Optional<Status> governor(Clause clause, Relation relation) {
        return relation.role() == Role.ARGUMENT
                ? table.governor("verb", clause.verb().lemma() + " " + relation.marker())
                : Optional.empty();
    }

    /** "There is talk of": a noun that looks like a verb. */
    private Optional<Status> noun(Clause clause) {
        return clause.subject().isPresent() || clause.object().isPresent()
                ? Optional.empty()
                : table.governor("noun", clause.verb().lemma());
    }

    /** "No date has been set for a visit": it is to come, with or without one. */
    private boolean date(Phrase patient) {
        return table.is("date", Words.lemma(patient.head()));
    }

    private Status under(Clause clause, Relation relation, Phrase noun) {
        boolean thing =
                switch (relation.role()) {
                    case OBJECT, PASSIVE_SUBJECT -> true;
                    case ARGUMENT -> OVER.contains(relation.marker());
                    default -> false;
                };
        if (table.is("attending", clause.verb().lemma())
                && Words.has(noun, DEFINITE)
                && !new Missing(table).nobodyThere(clause, noun)) {
            return befallen().toCome(clause);
        }
        if (relation.role() == Role.PREDICATE) {
            return befallen().toCome(clause);
        }
        if (relation.role() == Role.SUBJECT) {
            return befallen().of(noun, clause);
        }
        Optional<Status> afoot = new Afoot(reality.governors()).of(clause, relation);
        if (afoot.isPresent()) {
            return afoot.get();
        }
        if (relation.role() == Role.PASSIVE_SUBJECT && Untruths.names(clause, table)) {
            return Status.OCCURRED;
        }
        if (thing && clause.patient().filter(this::date).isPresent()) {
            return clause.negated() && table.is("finding", clause.verb().lemma()) ? Status.NEGATED : Status.PLANNED;
        }
        Optional<Status> governed =
                thing ? reality.governors().verb(clause).or(() -> noun(clause)) : governor(clause, relation);
        if (governed.isPresent() && governed.get() != Status.OCCURRED) {
            boolean undone = clause.negated();
            return !undone ? governed.get() : governed.get() == Status.NEGATED ? Status.PLANNED : Status.NEGATED;
        }
        if (relation.role() == Role.OBJECT || relation.role() == Role.PASSIVE_SUBJECT) {
            Status real = reality.of(clause);
            return relation.role() == Role.PASSIVE_SUBJECT
                            && befallen().happening(clause).isEmpty()
                            && !table.is("carrying_out", clause.verb().lemma())
                    ? Status.OCCURRED
                    : real;
        }
        Status real = reality.of(clause);
        boolean open = relation.role() == Role.ARGUMENT && TIED.contains(relation.marker());
        boolean stayed = real == Status.NEGATED && new Absences(reality.governors()).from(clause, relation);
        return stayed || open && (real == Status.PLANNED || real == Status.HYPOTHETICAL) ? real : Status.OCCURRED;
    }
}
