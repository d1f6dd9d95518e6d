package org.readout.code.en.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;

/** What is done to relations, and by one state to another. Immutable and safe to share. */
final class Doings {
    private final WordKinds words;

    Doings(WordKinds words) {
        this.words = words;
    }

    /** True if it is told as done to relations, or as tried, not as promised or wished for. */
    boolean done(Clause clause) {
        boolean asserted = clause.verb().finite()
                ? clause.modality() == Modality.ASSERTED || clause.modality() == Modality.POSSIBLE
                : clause.verb().passive() && clause.verb().form() != VerbGroup.Form.INFINITIVE;
        return asserted || tried(clause) || goesOn(clause) || agreed(clause);
    }

    private boolean agreed(Clause clause) {
        return words.is("restoring", clause.verb().lemma())
                && clause.syntax().above(clause.verb().head()).stream()
                        .anyMatch(relation -> words.is(
                                "accord",
                                clause.syntax().token(relation.head()).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Continues to weigh on". */
    private boolean goesOn(Clause clause) {
        return clause.syntax().above(clause.verb().head()).stream()
                .filter(relation -> relation.role() == Role.COMPLEMENT)
                .flatMap(relation -> clause.syntax().clause(relation.head()).stream())
                .anyMatch(above -> words.is("raising", above.verb().lemma())
                        && above.verb().finite()
                        && above.modality() == Modality.ASSERTED);
    }

    /** "Seeks to mend", "is likely to strain". */
    private boolean tried(Clause clause) {
        return clause.syntax().above(clause.verb().head()).stream()
                .filter(relation -> relation.role() == Role.COMPLEMENT)
                .flatMap(relation -> Stream.concat(
                        Stream.of(clause.syntax().token(relation.head())),
                        clause.syntax().clause(relation.head()).flatMap(Clause::predicate).stream()))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(above -> words.is("effort", above));
    }

    /** "Dealt a blow to ties", "weighs on ties": what the verb or its object does to relations. */
    Optional<Turn> upon(Clause clause) {
        if (!done(clause) || words.is("cooling", clause.verb().lemma())) {
            return Optional.empty();
        }
        if (words.is("burden", clause.verb().lemma())) {
            return Optional.of(Turn.plain(Direction.COOLING));
        }
        return clause.patient()
                .flatMap(object -> words.is("loss", Topics.head(object))
                        ? Optional.of(Turn.plain(Direction.COOLING))
                        : words.is("gain", Topics.head(object))
                                ? Optional.of(Turn.plain(Direction.WARMING))
                                : Optional.<Turn>empty());
    }

    /** What one state does to another: "courts", "snubbed". */
    Optional<Turn> towards(Clause clause) {
        String lemma = clause.verb().lemma();
        boolean asserted = clause.verb().finite() && clause.modality() == Modality.ASSERTED;
        boolean ceased = clause.negated()
                || IdiomClaims.noLonger(clause.syntax(), clause.verb().head());
        if (asserted && ceased && words.is("regard", lemma)) {
            return Optional.of(new Turn(Direction.COOLING, true, false));
        }
        if (!asserted || !words.is("approach", lemma) && !words.is("estrange", lemma)) {
            return asserted ? together(clause) : Optional.empty();
        }
        Direction direction = words.is("approach", lemma) ? Direction.WARMING : Direction.COOLING;
        boolean longer = IdiomClaims.noLonger(clause.syntax(), clause.verb().head());
        return Optional.of(longer ? new Turn(IdiomClaims.reverse(direction), true, false) : Turn.plain(direction));
    }

    /** What two states do together or against each other for long: "compete for influence", "feud". */
    private Optional<Turn> together(Clause clause) {
        return clause.verb().passive()
                ? Optional.empty()
                : words.is("compete", clause.verb().lemma())
                        ? Optional.of(Turn.plain(Direction.STABLE))
                        : words.is("quarrel", clause.verb().lemma())
                                ? Optional.of(Turn.plain(Direction.COOLING))
                                : Optional.empty();
    }

    /** "Put an end to the dispute", "to the friendship". */
    Optional<Turn> closed(Topic topic, Clause clause) {
        boolean closes = done(clause)
                && clause.object()
                        .filter(object -> words.is("closing", Topics.head(object)))
                        .isPresent();
        if (!closes) {
            return Optional.empty();
        }
        Direction direction = topic.kind() == Topic.Kind.TIES
                ? Direction.COOLING
                : topic.kind() == Topic.Kind.TENSION || topic.change() == null
                        ? Direction.WARMING
                        : opposite(topic.change());
        return Optional.of(Turn.plain(direction));
    }

    static Direction opposite(Direction direction) {
        return direction == Direction.WARMING ? Direction.COOLING : Direction.WARMING;
    }
}
