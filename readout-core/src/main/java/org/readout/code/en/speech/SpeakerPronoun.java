package org.readout.code.en.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.code.en.say.Saying;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Whom a pronoun means that speaks: "When B came, he said", "they agreed that", "it said". */
record SpeakerPronoun(PhrasePeople people, Talk talk) {
    private static final Set<String> ONE = Set.of("he", "she");

    /** Whom the pronoun that speaks means, be it nobody known; empty if no pronoun speaks. */
    Optional<List<Actor>> of(Saying saying) {
        String head = PhraseWords.head(saying.speaker());
        if (ONE.contains(head)) {
            return Optional.of(one(saying));
        }
        if (head.equals("it")) {
            return Optional.of(talk.body());
        }
        return head.equals("they") ? Optional.of(several()) : Optional.empty();
    }

    private List<Actor> one(Saying saying) {
        Phrase pronoun = saying.speaker();
        List<Actor> before = before(saying).isEmpty() ? fronted(pronoun) : before(saying);
        List<Actor> known = before.isEmpty() ? talk.person() : before;
        return known.isEmpty() ? spokenOf(pronoun) : he(pronoun, known).orElse(known);
    }

    /** "For B, an analyst, price is only half of it: the two, she says": the only one named before. */
    private List<Actor> fronted(Phrase pronoun) {
        int start = people.clauses().sentence().span().start();
        boolean view = people.clauses().lower().startsWith("for ", start)
                || people.clauses().lower().startsWith("to ", start);
        List<Mention.OfPerson> named =
                view ? people.cast().named(new Span(start, pronoun.span().start())) : List.of();
        return named.size() == 1 ? List.of(people.actor(named.get(0), pronoun, false)) : List.of();
    }

    /** Whom the text names, else whose state he is of by what the text has told. */
    private List<Actor> spokenOf(Phrase pronoun) {
        List<Actor> meant = people.of(pronoun);
        return meant.isEmpty() ? he(pronoun, meant).orElse(meant) : meant;
    }

    /** "The guest replied … He praised": of another state than whoever spoke by a title before him. */
    private Optional<List<Actor>> he(Phrase pronoun, List<Actor> known) {
        ActorPhrases phrases = people.phrases();
        boolean other = known.stream().allMatch(actor -> actor.person() == null && actor.country() != null)
                && people.of(pronoun).isEmpty();
        return phrases.homes()
                .parts()
                .he()
                .filter(state -> other && known.stream().noneMatch(actor -> state.equals(actor.country())))
                .map(state -> List.of(Company.side(state, phrases.quote(pronoun))));
    }

    /** "They": those known to act together, else the body or group that spoke last. */
    private List<Actor> several() {
        List<Actor> many = many();
        List<Actor> known = many.isEmpty() ? talk.several() : many;
        return known.isEmpty()
                ? talk.speakers().stream()
                        .filter(actor -> actor.person() == null && !talk.one())
                        .toList()
                : known;
    }

    /** "Analysts doubt it; it will be closed, they predict": those without names who spoke last. */
    private List<Actor> many() {
        return talk.speakers().stream()
                .filter(actor -> talk.speakers().size() == 1 && actor.person() == null && !talk.one())
                .filter(actor -> actor.evidence()
                        .quote()
                        .split(" (?:in|of|at|from|for) ", 2)[0]
                        .endsWith("s"))
                .toList();
    }

    /** The person a clause before the verb has as its subject, what is said itself left out: "When B came, he said". */
    private List<Actor> before(Saying saying) {
        List<Clause> said = saying.clause().reported();
        return saying.clause().syntax().clauses().stream()
                .filter(other -> other.verb().head() < saying.clause().verb().head() && !said.contains(other))
                .filter(other -> other.reporter().isEmpty())
                .flatMap(other -> other.subject().stream())
                .filter(subject -> !ONE.contains(PhraseWords.head(subject)))
                .map(people::of)
                .filter(meant -> meant.size() == 1)
                .reduce((a, b) -> b)
                .orElse(List.of());
    }
}
