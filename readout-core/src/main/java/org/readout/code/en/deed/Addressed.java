package org.readout.code.en.deed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.Reference;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;

/**
 * To whom an act is done that names nobody: in a document about two states the other one, else the one other state that is
 * spoken of with it, else the state in front; computed, its evidence where it was named last.
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 */
record Addressed(Clauses clauses, ActorPhrases phrases) {
    /** What a state outside a pair does to both when it names neither: praise of their peace, appeals and offers to them. */
    private static final Set<String> TO_BOTH = Set.of("SUPPORT", "REQUEST", "AGREE");

    /** Help of many goes to the state the document names most. */
    private static final Set<String> GIVEN = Set.of("AID");

    private static final Set<String> TO_PARTNER = Set.of("SUPPORT", "REQUEST", "AGREE", "AID", "CONCEDE");

    private static final int PAIR = 2;

    /**
     * The states addressed; empty if that is not certain.
     *
     * @param type PLOVER type of the act
     * @param acting the states that act
     * @param told the words in which somebody may be spoken of
     */
    List<Actor> of(String type, List<Country> acting, Span told, Role role) {
        List<Country> about = phrases.referents().stage().about();
        List<Country> others =
                about.stream().filter(state -> !acting.contains(state)).toList();
        boolean pair = others.size() == 1 && others.size() < about.size();
        if (pair) {
            return new AwayFromHome(clauses, phrases).is(others.get(0), acting) ? List.of() : last(others, role);
        }
        Optional<Actor> met = met(type, acting, role);
        if (met.isPresent()) {
            return List.of(met.get());
        }
        Optional<Actor> helped = new Helped(phrases).of(type, acting, role);
        if (helped.isPresent()) {
            return List.of(helped.get());
        }
        List<Actor> spokenOf = spokenOf(acting, told, role);
        if (GIVEN.contains(type) && !about.isEmpty() && !acting.contains(about.get(0))) {
            return last(List.of(needy(about, acting)), role);
        }
        boolean both = others.size() == PAIR && about.size() == PAIR && TO_BOTH.contains(type);
        return spokenOf.size() == 1 ? spokenOf : last(both ? others : front(acting), role);
    }

    /** Acts of words and gifts within a contact are for who was met. */
    private Optional<Actor> met(String type, List<Country> acting, Role role) {
        return TO_PARTNER.contains(type) && acting.size() == 1
                ? phrases.homes().parts().partner(acting).flatMap(other -> last(other, role))
                : Optional.empty();
    }

    /** Whom the sentence before opened with, if the document is about it: "Peru has turned north. China gave rice." */
    private Country needy(List<Country> about, List<Country> acting) {
        boolean third = acting.stream().noneMatch(about::contains);
        return phrases.referents()
                .stage()
                .spokenOf(clauses.sentence().span().start())
                .filter(state -> third && about.contains(state))
                .orElse(about.get(0));
    }

    /**
     * The one other state a sentence has told of until what comes behind the act: "Chilean boats crossed the line, and Peru
     * protested".
     */
    List<Actor> beside(List<Country> acting, Span core, Role role) {
        Span sentence = clauses.sentence().span();
        int end = clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().finite())
                .mapToInt(clause -> clause.subject()
                        .map(Phrase::span)
                        .orElse(clause.verb().span())
                        .start())
                .filter(start -> start >= core.end())
                .min()
                .orElse(sentence.end());
        boolean told = phrases.inDocument() || phrases.referents().stage().betweenTwo();
        List<Actor> named = spokenOf(acting, new Span(sentence.start(), Math.max(end, core.end())), role);
        return told && acting.size() == 1 && named.size() == 1
                ? named.stream().map(Addressed::reckoned).toList()
                : List.of();
    }

    /** Of several that act, the state the document is most about, if it is another. */
    List<Actor> inFront(List<Country> acting, Role role) {
        return phrases.referents().stage().inFront().filter(state -> !acting.contains(state)).stream()
                .flatMap(state -> last(state, role).stream())
                .toList();
    }

    /**
     * The one other state the acting one last had to do with, in this sentence or the few before; else, unless the act answers
     * what somebody did, the one named last before.
     */
    List<Actor> dealtWith(List<Country> acting, Span core, Role role) {
        boolean answers = new Antecedents(clauses, phrases).sought(core);
        return !phrases.inDocument() || acting.size() != 1
                ? List.of()
                : phrases
                        .doings()
                        .dealingWith(acting.get(0), role)
                        .or(() -> answers ? Optional.empty() : namedBefore(acting, role))
                        .stream()
                        .toList();
    }

    private Optional<Actor> namedBefore(List<Country> acting, Role role) {
        return phrases.referents()
                .stage()
                .lastOther(acting, clauses.sentence().span().start(), 1)
                .flatMap(state -> last(state, role));
    }

    /**
     * The one other state a lone sentence names, wherever that is: "Chilean soldiers began to quit the heights, a Bolivian army
     * spokesman said". Not where only a newsroom or an analyst of that state tells of it.
     *
     * @param reporter who tells of the act
     */
    List<Actor> besides(List<Country> acting, Optional<Phrase> reporter, Role role) {
        Optional<Span> teller = reporter.filter(one -> !DeedActors.official(phrases.actor(one, role)))
                .map(Phrase::span);
        boolean two = !phrases.inDocument() && phrases.referents().stage().betweenTwo();
        List<Actor> named = two ? spokenOf(acting, clauses.sentence().span(), role) : List.of();
        return named.size() == 1
                ? named.stream()
                        .filter(actor -> teller.filter(
                                        span -> span.overlaps(actor.evidence().span()))
                                .isEmpty())
                        .map(Addressed::reckoned)
                        .toList()
                : List.of();
    }

    private static Actor reckoned(Actor actor) {
        Evidence words = actor.evidence();
        return new Actor(
                actor.country(), null, null, actor.role(), new Evidence(words.text(), words.span(), Layer.COMPUTED));
    }

    private List<Actor> spokenOf(List<Country> acting, Span told, Role role) {
        Map<Country, Actor> named = new LinkedHashMap<>();
        for (Reference reference : phrases.references()) {
            boolean within = reference.acts()
                    && told.contains(reference.evidence().span())
                    && reference.form() != Reference.Form.ANAPHOR;
            reference.states().stream()
                    .filter(state -> within && !acting.contains(state))
                    .forEach(state ->
                            named.putIfAbsent(state, new Actor(state, null, null, role, reference.evidence())));
        }
        return List.copyOf(named.values());
    }

    /** The state in front of the document, if one other state acts. */
    private List<Country> front(List<Country> acting) {
        return acting.size() == 1
                ? phrases.referents().stage().other(acting.get(0)).stream().toList()
                : List.of();
    }

    private List<Actor> last(List<Country> states, Role role) {
        return states.stream().flatMap(state -> last(state, role).stream()).toList();
    }

    /** A state where it was named last. */
    Optional<Actor> last(Country state, Role role) {
        return phrases.referents()
                .stage()
                .named(state, clauses.sentence().span().end())
                .map(span -> new Actor(
                        state,
                        null,
                        null,
                        role,
                        new Evidence(clauses.annotated().document().text(), span, Layer.COMPUTED)));
    }
}
