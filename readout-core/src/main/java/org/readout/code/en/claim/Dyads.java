package org.readout.code.en.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Reference;
import org.readout.model.Span;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/**
 * Of which two states a phrase of a sentence speaks.
 *
 * @param references those of the sentence, in text order
 * @param spokenOf the two states spoken of at an offset where none are named; fewer if none are
 * @param it the state that "it" or "its" stands for at an offset; none if none is known
 * @param first the state the document opened with; none if none is known
 */
public record Dyads(
        List<Reference> references,
        IntFunction<List<Country>> spokenOf,
        IntFunction<List<Country>> it,
        List<Country> first) {
    private static final Set<String> ITS = Set.of("its", "it", "he", "she", "his", "her");
    private static final Set<String> WITH = Set.of("with", "between");
    private static final Set<String> THOSE = Set.of("those", "that");
    private static final int DEEPEST = 4;
    private static final int TWO = 2;

    /** With others that stand for states as well. */
    public Dyads with(List<Reference> others) {
        return new Dyads(Stream.concat(references.stream(), others.stream()).toList(), spokenOf, it, first);
    }

    /** The two states spoken of at an offset. */
    Optional<Dyad> spoken(int at) {
        return Completed.dyad(spokenOf.apply(at));
    }

    /** The two states whose relations the phrase names, within it or about the clause it stands in. */
    Optional<Dyad> of(Phrase phrase, Optional<Clause> clause) {
        if (others(phrase)) {
            return Optional.empty();
        }
        Set<Country> states = new LinkedHashSet<>();
        Named.spans(phrase, DEEPEST).forEach(span -> states.addAll(within(span)));
        if (states.isEmpty() && Sides.counted(phrase)) {
            return spoken(phrase.span().start());
        }
        clause.ifPresent(around -> around.arguments().stream()
                .filter(argument -> Named.SIDES.contains(argument.preposition()))
                .filter(argument -> states.size() < TWO)
                .forEach(argument -> states.addAll(within(argument.phrase()))));
        if (states.size() == 1) {
            states.addAll(itself(phrase));
        }
        if (states.size() == 1 && THOSE.contains(Topics.head(phrase))) {
            references.stream().limit(1).forEach(first -> states.addAll(first.states()));
        }
        if (states.size() == 1) {
            clause.flatMap(Clause::agent).ifPresent(agent -> states.addAll(doing(agent, clause)));
        }
        if (states.isEmpty()) {
            clause.flatMap(Clause::object)
                    .map(this::within)
                    .filter(two -> two.size() == TWO)
                    .ifPresent(states::addAll);
        }
        Completed completed = completed(phrase.span().start());
        boolean open = phrase.argument("between").isEmpty();
        return completed.of(states).or(() -> open ? completed.opened(states) : Optional.empty());
    }

    /** "Ties with NATO" are not those of the two states spoken of. */
    private boolean others(Phrase phrase) {
        return phrase.arguments().stream()
                .filter(argument -> WITH.contains(argument.preposition()))
                .map(Argument::phrase)
                .anyMatch(other -> other.head().tag() == Tag.PROPN && !about(other));
    }

    /** True if the phrase itself names both. */
    boolean named(Phrase phrase) {
        return Named.spans(phrase, DEEPEST)
                        .flatMap(span -> within(span).stream())
                        .distinct()
                        .count()
                >= TWO;
    }

    /** True if the phrase itself names a state or stands for some. */
    boolean about(Phrase phrase) {
        return Sides.of(phrase).anyMatch(part -> !within(part).isEmpty());
    }

    /** The two states a clause speaks of, by its subject and arguments. */
    Optional<Dyad> of(Clause clause) {
        Set<Country> states = states(clause);
        return states.size() == TWO ? Completed.dyad(new ArrayList<>(states)) : Optional.empty();
    }

    /** "Into Chile's orbit", "into the arms of Chile": who turns, and to whom it says within the words themselves. */
    Optional<Dyad> turned(Span turn, Clause clause) {
        List<Country> whose = within(turn);
        List<Country> who =
                clause.agent().map(agent -> doing(agent, Optional.of(clause))).orElse(List.of());
        return whose.size() == 1 && who.size() == 1
                ? Completed.dyad(List.of(who.get(0), whose.get(0)))
                : Optional.empty();
    }

    /** Whom a subject names or stands for: "it", "which" behind a name. */
    private List<Country> doing(Phrase subject, Optional<Clause> clause) {
        List<Country> named = within(subject);
        Optional<Phrase> told =
                subject.head().tag() == Tag.PRON ? clause.flatMap(Clause::antecedent) : Optional.empty();
        return !named.isEmpty() ? named : told.map(this::within).orElseGet(() -> itself(subject));
    }

    /** Whose "its ties" are, who "it" is. */
    private List<Country> itself(Phrase phrase) {
        String first = phrase.syntax().token(phrase.group().first()).lower();
        return ITS.contains(first) ? it.apply(phrase.span().start()) : List.of();
    }

    private Set<Country> states(Clause clause) {
        Set<Country> states = new LinkedHashSet<>();
        Stream.concat(clause.agent().stream(), clause.subject().stream())
                .forEach(subject -> states.addAll(doing(subject, Optional.of(clause))));
        Stream.concat(clause.agent().stream(), clause.patient().stream())
                .flatMap(subject -> Named.spans(subject, 1))
                .forEach(span -> states.addAll(within(span)));
        clause.arguments().stream()
                .flatMap(argument -> Named.spans(argument.phrase(), 1))
                .filter(span -> states.size() < TWO)
                .forEach(span -> states.addAll(within(span)));
        if (states.size() == 1) {
            Sides.called(clause).forEach(span -> states.addAll(within(span)));
        }
        return states;
    }

    /** True of a sentence that names just two: "Chile and Peru at Odds". */
    boolean two() {
        return acting().size() == TWO;
    }

    /** The two states a sentence names, or means by "the two neighbours", if it names no other. */
    Optional<Dyad> named() {
        return two() ? Completed.dyad(new ArrayList<>(acting())) : Optional.empty();
    }

    private Set<Country> acting() {
        Set<Country> states = new LinkedHashSet<>();
        references.stream().filter(Reference::acts).forEach(reference -> states.addAll(reference.states()));
        return states;
    }

    /** The two states of the clause a turn of phrase stands in, else those the sentence names, else those spoken of. */
    Optional<Dyad> at(int offset, Optional<Clause> clause) {
        Set<Country> states = acting();
        Optional<Dyad> told = clause.flatMap(this::of);
        Set<Country> one = clause.map(this::states).orElse(Set.of());
        return told.or(() -> states.size() == TWO
                ? Completed.dyad(new ArrayList<>(states))
                : one.size() == 1 ? completed(offset).of(one) : Completed.dyad(spokenOf.apply(offset)));
    }

    /** The pair talk goes on about in a sentence that names at most one of two: of "Now they are friends again". */
    Optional<Dyad> standing(int at) {
        Set<Country> acting = acting();
        Completed completed = completed(at);
        return acting.size() > 1 ? Optional.empty() : completed.of(acting).or(() -> completed.opened(acting));
    }

    private Completed completed(int at) {
        return new Completed(acting(), spokenOf.apply(at), first);
    }

    private List<Country> within(Phrase phrase) {
        return new Named(references).within(phrase);
    }

    private List<Country> within(Span span) {
        return new Named(references).within(span);
    }
}
