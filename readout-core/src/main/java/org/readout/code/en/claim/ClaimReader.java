package org.readout.code.en.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.code.en.sentence.SentenceText;
import org.readout.learn.Net;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Claim;
import org.readout.model.Qualifier;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** What sentences claim of relations between two states. Immutable and safe to share. */
public final class ClaimReader {
    private final Topics topics;
    private final TopicClaims topicClaims;
    private final StateClaims stateClaims;
    private final IdiomClaims idiomClaims;
    private final LearnedClaims learned;

    /** @param net which tells apart no claim and the directions of one */
    public ClaimReader(English english, Net net) {
        WordKinds words = english.relations();
        Qualities qualities = Qualities.of(words);
        Epithets epithets = new Epithets(words, qualities.turns());
        Doings doings = new Doings(words);
        Turns turns = new Turns(words, qualities, doings);
        Certainty certainty = new Certainty(words);
        Both both = new Both(words);
        this.topics = new Topics(words);
        this.topicClaims = new TopicClaims(words, topics, turns, doings, epithets, certainty);
        this.stateClaims = new StateClaims(topics, doings, qualities, new Bonds(words, epithets), both, certainty);
        this.idiomClaims = new IdiomClaims(english.idioms(), topics, both, certainty);
        this.learned = new LearnedClaims(net, both, certainty, new Mentioned(words, topics));
    }

    /**
     * The claims of a sentence, one for each pair and direction, in text order.
     *
     * @param qualifiers what weakens or strengthens in it
     * @param states of which states its phrases speak
     * @param people the same, and of which by the people they name
     */
    public List<Claim> read(SentenceText sentence, List<Qualifier> qualifiers, Dyads states, Dyads people) {
        Syntax syntax = sentence.syntax();
        if (Asked.is(syntax)) {
            return List.of();
        }
        List<Found> idioms = idiomClaims.read(syntax, states, people);
        List<Found> found = new ArrayList<>();
        List<Clause> clauses = syntax.clauses();
        boolean headline = sentence.headline();
        List<Topic> about = IntStream.range(0, syntax.tokens().size())
                .boxed()
                .flatMap(head -> syntax.phrase(head).stream())
                .filter(phrase -> headline || !name(phrase))
                .flatMap(phrase -> topics.topic(phrase).stream())
                .toList();
        about.forEach(topic -> found.addAll(topicClaims.found(topic, clauses, people)));
        clauses.forEach(clause -> stateClaims.found(clause, states).ifPresent(found::add));
        found.removeIf(one -> idioms.stream().anyMatch(idiom -> told(idiom, one)));
        found.addAll(idioms);
        found.removeIf(one -> open(syntax, one));
        if (found.isEmpty()) {
            found.addAll(learned.read(sentence, about, states, people));
        }
        List<Found> kept = distinct(found);
        ClaimMaker maker = new ClaimMaker(
                sentence, qualifiers, kept.stream().map(Found::span).toList());
        return kept.stream().map(maker::claim).toList();
    }

    /** "The Solidarity Front", "the Year of Friendship": what is called so. */
    private static boolean name(Phrase phrase) {
        return phrase.head().tag() == Tag.PROPN
                && phrase.group().head() > 0
                && Character.isUpperCase(phrase.head().text().charAt(0));
    }

    /** "Asked whether the two were on speaking terms". */
    private static boolean open(Syntax syntax, Found one) {
        return syntax.tokens().stream()
                .takeWhile(token -> token.span().start() < one.span().start())
                .anyMatch(token -> token.lower().equals("whether"));
    }

    /** Where a turn of phrase says otherwise than its words, or those of its clause, do one by one, it counts. */
    private static boolean told(Found idiom, Found other) {
        boolean same = idiom.clause().isPresent() && idiom.clause().equals(other.clause());
        return (same || idiom.span().overlaps(other.span()))
                && idiom.dyad().equals(other.dyad())
                && idiom.direction() != other.direction();
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
}
