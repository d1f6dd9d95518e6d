package org.readout.code.en.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.readout.code.en.sentence.SentenceText;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Claim;
import org.readout.model.Qualifier;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** What sentences claim of relations between two states. Immutable and safe to share. */
public final class ClaimReader {
    private static final Set<String> WHETHER = Set.of("be", "have", "do", "will", "can", "could", "would", "should");

    private final Topics topics;
    private final TopicClaims topicClaims;
    private final StateClaims stateClaims;
    private final IdiomClaims idiomClaims;

    public ClaimReader(English english) {
        WordKinds words = english.relations();
        Qualities qualities = Qualities.of(words);
        Epithets epithets = new Epithets(words, qualities.turns());
        Doings doings = new Doings(words);
        Turns turns = new Turns(words, qualities, doings);
        Certainty certainty = new Certainty(words);
        this.topics = new Topics(words);
        this.topicClaims = new TopicClaims(words, topics, turns, doings, epithets, certainty);
        this.stateClaims = new StateClaims(topics, doings, qualities, new Bonds(words, epithets), certainty);
        this.idiomClaims = new IdiomClaims(english.idioms(), topics, certainty);
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
        if (asked(syntax)) {
            return List.of();
        }
        List<Found> idioms = idiomClaims.read(syntax, states, people);
        List<Found> found = new ArrayList<>();
        List<Clause> clauses = syntax.clauses();
        for (int head = 0; head < syntax.tokens().size(); head++) {
            syntax.phrase(head)
                    .flatMap(topics::topic)
                    .ifPresent(topic -> found.addAll(topicClaims.found(topic, clauses, people)));
        }
        clauses.forEach(clause -> stateClaims.found(clause, states).ifPresent(found::add));
        found.removeIf(one -> idioms.stream().anyMatch(idiom -> told(idiom, one)));
        found.addAll(idioms);
        found.removeIf(one -> open(syntax, one));
        List<Found> kept = distinct(found);
        ClaimMaker maker = new ClaimMaker(
                sentence, qualifiers, kept.stream().map(Found::span).toList());
        return kept.stream().map(maker::claim).toList();
    }

    /** "Will relations improve?" claims nothing; "How deep had the frost been?" does. */
    private static boolean asked(Syntax syntax) {
        int size = syntax.tokens().size();
        return size > 0
                && syntax.token(size - 1).text().equals("?")
                && (syntax.token(0).tag() == Tag.AUX
                        || WHETHER.contains(syntax.token(0).lemma()));
    }

    /** "Asked whether the two were on speaking terms". */
    private static boolean open(Syntax syntax, Found one) {
        return syntax.tokens().stream()
                .takeWhile(token -> token.span().start() < one.span().start())
                .anyMatch(token -> token.lower().equals("whether"));
    }

    /** Where a turn of phrase says otherwise than its words do one by one, it counts. */
    private static boolean told(Found idiom, Found other) {
        return idiom.span().overlaps(other.span())
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
