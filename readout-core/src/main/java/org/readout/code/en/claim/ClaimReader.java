package org.readout.code.en.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.readout.code.en.sentence.SentenceText;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Claim;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.Dyad;
import org.readout.model.Mention;
import org.readout.model.Qualifier;
import org.readout.model.Reference;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** What sentences claim of relations between two states. Immutable and safe to share. */
public final class ClaimReader {
    private static final int HIGHEST = 6;
    private static final int NEAR = 6;
    private static final Set<String> DENIALS =
            Set.of("no", "not", "none", "nor", "neither", "hardly", "without", "never");

    private final English english;
    private final WordKinds words;
    private final Topics topics;

    public ClaimReader(English english) {
        this.english = english;
        this.words = english.relations();
        this.topics = new Topics(words);
    }

    /**
     * The claims of a sentence, one for each pair and direction, in text order.
     *
     * @param references the states it refers to
     * @param qualifiers what weakens or strengthens in it
     * @param spokenOf the two states spoken of at an offset, where the sentence names none; fewer if none are
     */
    public List<Claim> read(
            SentenceText sentence,
            List<Reference> references,
            List<Qualifier> qualifiers,
            IntFunction<List<Country>> spokenOf) {
        Dyads dyads = new Dyads(references, spokenOf);
        List<Found> found = new ArrayList<>();
        Syntax syntax = sentence.syntax();
        List<Clause> clauses = syntax.clauses();
        for (int head = 0; head < syntax.tokens().size(); head++) {
            syntax.phrase(head).flatMap(topics::topic).ifPresent(topic -> found.addAll(found(topic, clauses, dyads)));
        }
        clauses.forEach(clause -> close(clause, dyads).ifPresent(found::add));
        sentence.all(Mention.OfTerm.class).stream()
                .filter(term -> term.kind().equals("direction"))
                .forEach(term -> phrase(sentence, term, dyads).ifPresent(found::add));
        List<Found> kept = distinct(found);
        ClaimMaker maker = new ClaimMaker(
                sentence, qualifiers, kept.stream().map(Found::span).toList());
        return kept.stream().map(maker::claim).toList();
    }

    /** What each clause tells of the topic; where none does, what its own words say. */
    private List<Found> found(Topic topic, List<Clause> clauses, Dyads dyads) {
        boolean vague = topic.change() == Direction.UNCLEAR && !dyads.named(topic.phrase());
        List<Found> found = new ArrayList<>();
        for (Clause clause : vague ? List.<Clause>of() : clauses) {
            turn(topic, clause)
                    .flatMap(turn -> dyads.of(topic.phrase(), Optional.of(clause))
                            .map(dyad -> new Found(
                                    dyad,
                                    turn.direction(),
                                    status(topic, clause, turn),
                                    topic.phrase().span().to(clause.verb().span()),
                                    Optional.of(clause))))
                    .ifPresent(found::add);
        }
        return found.isEmpty() ? told(topic, clauses, dyads).stream().toList() : found;
    }

    private Optional<Turn> turn(Topic topic, Clause clause) {
        Phrase phrase = topic.phrase();
        if (clause.agent().filter(agent -> agent.members().contains(phrase)).isPresent()) {
            return Turn.of(words, topic, clause, true);
        }
        if (clause.patient()
                .filter(patient -> patient.members().contains(phrase))
                .isPresent()) {
            return Turn.of(words, topic, clause, false);
        }
        Optional<Argument> argument = clause.arguments().stream()
                .filter(each -> each.phrase().equals(phrase))
                .findFirst();
        return switch (argument.map(Argument::preposition).orElse("")) {
            case "to" ->
                topic.kind() == Topic.Kind.CHANGE ? Turn.of(words, topic, clause, false) : Turn.upon(words, clause);
            case "on", "over", "upon", "into", "in" ->
                topic.kind() == Topic.Kind.TIES ? Turn.upon(words, clause) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What the phrase itself says, whatever the clause tells. */
    private Optional<Found> told(Topic topic, List<Clause> clauses, Dyads dyads) {
        Phrase phrase = topic.phrase();
        boolean change = topic.kind() == Topic.Kind.CHANGE
                && (dyads.named(phrase) || topics.ofTies(phrase) || topics.turn(phrase));
        Optional<Turn> turn = change
                ? Optional.ofNullable(topic.change()).map(direction -> new Turn(direction, false))
                : inside(topic, dyads);
        Optional<Clause> clause = clauses.stream()
                .filter(each -> each.object().filter(phrase::equals).isPresent())
                .findFirst();
        return turn.flatMap(each -> dyads.of(phrase, clause)
                .map(dyad -> new Found(
                        dyad,
                        each.direction(),
                        clause.map(around -> status(topic, around, each)).orElseGet(() -> denied(phrase)),
                        phrase.span(),
                        clause)));
    }

    /** By the word that stands shortly before, where no clause tells: "none of this is a thaw". */
    private static Status denied(Phrase phrase) {
        int first = phrase.group().first();
        return Stream.iterate(first, at -> at >= Math.max(0, first - NEAR), at -> at - 1)
                        .map(at -> phrase.syntax().token(at).lemma().toLowerCase(Locale.ROOT))
                        .anyMatch(DENIALS::contains)
                ? Status.NEGATED
                : Status.OCCURRED;
    }

    /** An adjective tells something new of relations, or praises those it names. */
    private Optional<Turn> inside(Topic topic, Dyads dyads) {
        if (topic.kind() == Topic.Kind.TENSION) {
            return Turn.tension(words, topic.phrase()).filter(turn -> dyads.named(topic.phrase()));
        }
        return topic.kind() == Topic.Kind.CHANGE
                ? Optional.empty()
                : Turn.within(words, topic.phrase())
                        .filter(turn -> turn.direction() != Direction.STABLE || dyads.named(topic.phrase()));
    }

    /** States themselves that are close or hostile ("have not been so close since"), or court or shun each other. */
    private Optional<Found> close(Clause clause, Dyads dyads) {
        if (clause.subject().flatMap(topics::topic).isPresent()) {
            return Optional.empty();
        }
        Optional<Turn> said =
                Turn.adjective(words, clause).filter(turn -> turn.reversed() || turn.direction() == Direction.WARMING);
        return said.or(() -> Turn.towards(words, clause)).flatMap(turn -> dyads.of(clause)
                .map(dyad -> new Found(
                        dyad,
                        turn.direction(),
                        status(clause, turn.reversed()),
                        clause.subject()
                                .map(Phrase::span)
                                .orElse(clause.verb().span())
                                .to(clause.verb().span()),
                        Optional.of(clause))));
    }

    private Optional<Found> phrase(SentenceText sentence, Mention.OfTerm term, Dyads dyads) {
        String direction = english.terms().row(term).orElseThrow().text("direction");
        int first = sentence.token(term.span().start());
        boolean negated = Stream.of(1, 2, 3)
                .filter(steps -> first - steps >= 0)
                .map(steps -> sentence.syntax().token(first - steps).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.equals("not") || word.equals("never") || word.equals("n't"));
        Status status = negated ? Status.NEGATED : Status.OCCURRED;
        Optional<Clause> clause = Stream.iterate(
                        first, at -> at <= sentence.token(term.span().end()) + 1, at -> at + 1)
                .flatMap(at -> sentence.syntax().clause(at).stream())
                .findFirst();
        return dyads.at(term.span().start(), clause)
                .map(dyad -> new Found(
                        dyad, Direction.valueOf(direction.toUpperCase(Locale.ROOT)), status, term.span(), clause));
    }

    /** A change that is said not to mean something else is there all the same. */
    private Status status(Topic topic, Clause clause, Turn turn) {
        boolean subject = topic.kind() == Topic.Kind.CHANGE
                && clause.agent().filter(topic.phrase()::equals).isPresent()
                && words.is("denying", clause.verb().lemma());
        return status(clause, turn.reversed() || subject);
    }

    /** Denied, if the clause or what it hangs on says so; else as real as it is told to be. */
    private Status status(Clause clause, boolean affirmed) {
        if (clause.negated() && !affirmed || deniedAbove(clause)) {
            return Status.NEGATED;
        }
        return switch (real(clause).modality()) {
            case ASSERTED -> Status.OCCURRED;
            case PLANNED -> Status.PLANNED;
            default -> Status.HYPOTHETICAL;
        };
    }

    /** The clause that says how real it is: "continue" of "continue to lag". */
    private Clause real(Clause clause) {
        return clause.syntax().above(clause.verb().head()).stream()
                .filter(relation -> relation.role() == Role.COMPLEMENT)
                .flatMap(relation -> clause.syntax().clause(relation.head()).stream())
                .filter(above -> words.is("raising", above.verb().lemma()))
                .findFirst()
                .orElse(clause);
    }

    private boolean deniedAbove(Clause clause) {
        Optional<Clause> above = clause.reporter();
        for (int steps = 0; steps < HIGHEST && above.isPresent(); steps++) {
            if (above.get().negated() && words.is("denying", above.get().verb().lemma())) {
                return true;
            }
            above = above.flatMap(Clause::reporter);
        }
        return false;
    }

    private static List<Found> distinct(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        found.stream().sorted(Comparator.comparing(Found::span)).forEach(one -> {
            if (kept.stream().noneMatch(other -> other.same(one))) {
                kept.add(one);
            }
        });
        return kept;
    }

    /** A claim before its words are gathered. */
    record Found(Dyad dyad, Direction direction, Status status, Span span, Optional<Clause> clause) {
        boolean same(Found other) {
            return dyad.equals(other.dyad)
                    && direction == other.direction
                    && (status == Status.NEGATED) == (other.status == Status.NEGATED);
        }
    }
}
