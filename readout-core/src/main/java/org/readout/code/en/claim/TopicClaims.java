package org.readout.code.en.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;

/** What is claimed of relations that a noun phrase speaks of. Immutable and safe to share. */
final class TopicClaims {
    private static final Set<String> UPON = Set.of("to", "for", "on");

    private final WordKinds words;
    private final Topics topics;
    private final Turns turns;
    private final Doings doings;
    private final Certainty certainty;
    private final Mentioned mentioned;
    private final OwnWords ownWords;

    TopicClaims(WordKinds words, Topics topics, Turns turns, Doings doings, Epithets epithets, Certainty certainty) {
        this.words = words;
        this.topics = topics;
        this.turns = turns;
        this.doings = doings;
        this.certainty = certainty;
        this.mentioned = new Mentioned(words, topics);
        this.ownWords = new OwnWords(words, topics, epithets, mentioned, certainty);
    }

    /** What each clause tells of the topic; where none does, what its own words say. */
    List<Found> found(Topic topic, List<Clause> clauses, Dyads dyads) {
        if (likened(topic.phrase())) {
            return List.of();
        }
        Optional<Found> prospect = prospect(topic, clauses, dyads);
        if (prospect.isPresent()) {
            return List.of(prospect.get());
        }
        boolean vague = topic.kind() == Topic.Kind.CHANGE
                && !topics.turn(topic.phrase())
                && !topics.ofTies(topic.phrase())
                && topic.phrase().argument("between").isEmpty()
                && !dyads.named(topic.phrase());
        List<Found> found = new ArrayList<>();
        for (Clause clause : clauses) {
            turn(topic, clause)
                    .filter(turn -> !vague || ofTies(clause))
                    .filter(turn -> !certainty.wished(clause) && !mentioned.jubilee(clause))
                    .flatMap(turn -> dyads.of(topic.phrase(), Optional.of(clause))
                            .map(dyad -> new Found(
                                    dyad,
                                    turn.direction(),
                                    certainty.of(topic, clause, turn),
                                    topic.phrase().span().to(clause.verb().span()),
                                    Optional.of(clause))))
                    .ifPresent(found::add);
        }
        return found.isEmpty() ? ownWords.told(topic, clauses, dyads).stream().toList() : both(found);
    }

    /** Of relations that are good and bad at once nothing is claimed but that. */
    private static List<Found> both(List<Found> found) {
        List<Found> mixed = found.stream()
                .filter(one -> one.direction() == Direction.UNCLEAR)
                .toList();
        return mixed.isEmpty() ? found : mixed;
    }

    /** "Progress has been made in relations". */
    private boolean ofTies(Clause clause) {
        return clause.arguments().stream()
                .flatMap(argument -> topics.topic(argument.phrase()).stream())
                .anyMatch(topic -> topic.kind() == Topic.Kind.TIES);
    }

    private Optional<Turn> turn(Topic topic, Clause clause) {
        Phrase phrase = topics.lasting(topic.phrase());
        if (clause.agent().filter(agent -> agent.members().contains(phrase)).isPresent()) {
            return turns.of(topic, clause, true);
        }
        if (clause.patient()
                .filter(patient -> patient.members().contains(phrase))
                .isPresent()) {
            return turns.of(topic, clause, false);
        }
        if (clause.predicate().filter(phrase.head()::equals).isPresent() && !clause.negated() && some(phrase)) {
            boolean between = topic.kind() == Topic.Kind.CHANGE
                    || phrase.argument("between").isPresent();
            return between ? turns.called(topic) : Optional.empty();
        }
        Optional<Argument> argument = clause.arguments().stream()
                .filter(each -> each.phrase().equals(phrase))
                .findFirst();
        return switch (argument.map(Argument::preposition).orElse("")) {
            case "to" ->
                doings.closed(topic, clause)
                        .or(() -> topic.kind() == Topic.Kind.CHANGE
                                ? turns.of(topic, clause, false)
                                : doings.upon(clause));
            case "into" ->
                topic.kind() == Topic.Kind.TIES
                        ? upon(topic, clause)
                        : becomes(clause) ? turns.called(topic) : Optional.empty();
            case "of" -> topic.kind() == Topic.Kind.TENSION ? turns.of(topic, clause, false) : Optional.empty();
            case "on", "over", "upon", "in", "from", "at", "with", "for" -> upon(topic, clause);
            default -> Optional.empty();
        };
    }

    private Optional<Turn> upon(Topic topic, Clause clause) {
        return topic.kind() == Topic.Kind.TIES ? doings.upon(clause).or(() -> turns.moment(clause)) : Optional.empty();
    }

    /** Not "no gap". */
    private boolean some(Phrase phrase) {
        return !words.is("denial", phrase.syntax().token(phrase.group().first()).lower());
    }

    private boolean becomes(Clause clause) {
        return words.is("becoming", clause.verb().lemma());
    }

    /** "Hopes of a thaw have faded": there is none; "have risen": there may be one. */
    private Optional<Found> prospect(Topic topic, List<Clause> clauses, Dyads dyads) {
        if (topic.kind() == Topic.Kind.TENSION) {
            return Optional.empty();
        }
        Phrase phrase = topic.phrase();
        Direction direction = topic.change() == null ? Direction.WARMING : topic.change();
        return phrase.syntax().above(phrase.group().head()).stream()
                .filter(relation -> relation.role() == Role.ARGUMENT)
                .flatMap(relation -> phrase.syntax().phrase(relation.head()).stream())
                .filter(hope -> words.is("prospect", Topics.head(hope)))
                .flatMap(hope -> clauses.stream()
                        .filter(clause -> clause.agent().filter(hope::equals).isPresent()
                                || clause.patient().filter(hope::equals).isPresent())
                        .filter(turns::fades)
                        .flatMap(clause -> dyads
                                .of(phrase, Optional.of(clause))
                                .map(dyad -> new Found(
                                        dyad,
                                        direction,
                                        Status.NEGATED,
                                        hope.span().to(clause.verb().span()),
                                        Optional.of(clause)))
                                .stream()))
                .findFirst();
    }

    /** "What looked like an estrangement" was none. */
    private static boolean likened(Phrase phrase) {
        int before = phrase.group().first() - 1;
        return before >= 0 && phrase.syntax().token(before).lower().equals("like");
    }
}
