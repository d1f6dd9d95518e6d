package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.day.Dating;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/**
 * Acts told by saying that somebody did what another had done: "B answered in kind" does it to whom A is, "C did the same" to whomever A
 * did it, "D would not follow suit" has not. Changed by each sentence in turn; not to be shared.
 */
public final class InKind {
    /** Words behind the verb among which "in kind" stands. */
    private static final int REACH = 3;

    private @Nullable Event last;

    /** The events of a sentence, with those it tells in this way. */
    public List<Event> completed(Clauses clauses, ActorPhrases phrases, Dating dating, List<Event> events) {
        List<Event> all = new ArrayList<>(events);
        for (Clause clause : clauses.syntax().clauses()) {
            boolean returned = returned(clauses, clause);
            if (returned || copied(clauses, clause)) {
                Event model = before(clause, all).orElse(last);
                Optional<Event> again = repeated(clauses, phrases, dating, clause, model, returned);
                again.filter(event -> clause.negated())
                        .ifPresent(event -> all.removeIf(other ->
                                other.evidence().span().contains(clause.verb().span())));
                again.ifPresent(all::add);
            }
        }
        all.stream().filter(event -> event.status().counts()).forEach(event -> last = event);
        return all;
    }

    /** "Answered in kind", "reciprocated". */
    private static boolean returned(Clauses clauses, Clause clause) {
        return clauses.words().is("reciprocating", clause.verb().lemma())
                || clauses.words().is("answering", clause.verb().lemma()) && follows(clause, "in kind");
    }

    /** "Followed suit", "did the same". */
    private static boolean copied(Clauses clauses, Clause clause) {
        return clauses.words().of("copying").stream()
                .filter(words -> words.startsWith(clause.verb().lemma() + " "))
                .anyMatch(words ->
                        follows(clause, words.substring(clause.verb().lemma().length() + 1)));
    }

    private static boolean follows(Clause clause, String words) {
        Syntax syntax = clause.syntax();
        int from = clause.verb().head() + 1;
        int end = Math.min(syntax.tokens().size(), from + REACH);
        return from < end
                && (syntax.tokens().subList(from, end).stream()
                                        .map(token -> token.lower())
                                        .reduce("", (a, b) -> a + " " + b)
                                + " ")
                        .contains(" " + words + " ");
    }

    private static Optional<Event> before(Clause clause, List<Event> events) {
        return events.stream()
                .filter(event ->
                        event.evidence().span().end() <= clause.verb().span().start())
                .reduce((first, second) -> second);
    }

    /** "Peru announced that it would join in with its navy": who says so. */
    private static Optional<Phrase> doer(Clause clause) {
        boolean pronoun = clause.agent()
                .filter(agent ->
                        agent.head().tag() == Tag.PRON && agent.members().size() == 1)
                .isPresent();
        return clause.reporter().filter(said -> pronoun).flatMap(Clause::agent).or(clause::agent);
    }

    private static Optional<Event> repeated(
            Clauses clauses,
            ActorPhrases phrases,
            Dating dating,
            Clause clause,
            @Nullable Event model,
            boolean returned) {
        List<Actor> sources = doer(clause).stream()
                .flatMap(agent -> agent.members().stream())
                .flatMap(agent -> phrases.actors(agent, Role.SOURCE).stream())
                .filter(actor -> actor.country() != null)
                .toList();
        if (model == null || sources.isEmpty() || clause.negated() && returned) {
            return Optional.empty();
        }
        List<Country> states = sources.stream()
                .flatMap(actor -> Stream.ofNullable(actor.country()))
                .toList();
        Role done = returned ? Role.SOURCE : Role.TARGET;
        List<Actor> targets = model.actors().stream()
                .filter(actor -> actor.role() == done && actor.country() != null && !states.contains(actor.country()))
                .map(Recalled::target)
                .toList();
        Span core = clause.verb().span();
        Span span = sources.stream().map(actor -> actor.evidence().span()).reduce(core, Span::to);
        Status status = clause.negated()
                ? Status.NEGATED
                : clause.modality() == Modality.ASSERTED ? Status.OCCURRED : Status.PLANNED;
        When when = dating.when(span, core, List.of()).map(Mention.OfDate::when).orElse(When.UNKNOWN);
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Event(
                        model.code(),
                        Stream.concat(sources.stream(), targets.stream()).toList(),
                        when,
                        status,
                        null,
                        clauses.quote(span)));
    }
}
