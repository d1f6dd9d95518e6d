package org.readout.code.en.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/**
 * What a noun phrase says of relations by its own words, where no clause tells of them: "strained ties", "a thaw", "a blow to ties".
 *
 * @param words what single words are
 * @param topics which phrases speak of relations
 * @param epithets what adjectives within them say
 * @param mentioned what is only mentioned
 * @param certainty how sure it is
 */
record OwnWords(WordKinds words, Topics topics, Epithets epithets, Mentioned mentioned, Certainty certainty) {
    private static final Set<String> UPON = Set.of("to", "for", "on");

    /** What the phrase itself says, whatever the clause tells. */
    Optional<Found> told(Topic topic, List<Clause> clauses, Dyads dyads) {
        Phrase phrase = topic.phrase();
        if (ended(phrase) || mentioned.only(topic, dyads)) {
            return Optional.empty();
        }
        boolean change = topic.kind() == Topic.Kind.CHANGE
                && (dyads.named(phrase) || topics.ofTies(phrase) || topics.turn(phrase));
        Optional<Turn> turn = (change ? Optional.ofNullable(topic.change()).map(Turn::plain) : inside(topic, dyads))
                .or(() -> suffered(topic));
        Optional<Clause> clause = clauses.stream()
                .filter(each -> each.object().filter(phrase::equals).isPresent())
                .findFirst();
        return turn.flatMap(each -> dyads.of(phrase, clause)
                        .map(dyad -> new Found(
                                dyad,
                                each.direction(),
                                clause.map(around -> certainty.of(topic, around, each))
                                        .orElseGet(() -> certainty.near(
                                                phrase.syntax(), phrase.group().first())),
                                phrase.span(),
                                clause)))
                .filter(one -> one.direction() == Direction.COOLING || !certainty.wished(phrase))
                .filter(one -> one.direction() != Direction.STABLE || settled(one.status()));
    }

    /** "Agreed to keep close contact": that good relations go on is no news while it is only meant to be so. */
    private static boolean settled(Status status) {
        return status == Status.OCCURRED || status == Status.NEGATED;
    }

    /** "After years of estrangement": what is over when something else comes. */
    private boolean ended(Phrase phrase) {
        Phrase span = topics.lasting(phrase);
        return span != phrase
                && phrase.syntax().above(span.group().head()).stream()
                        .anyMatch(relation -> relation.marker().equals("after"));
    }

    /** "A blow to relations": what a noun says they suffer, or win. */
    private Optional<Turn> suffered(Topic topic) {
        Syntax syntax = topic.phrase().syntax();
        return topic.kind() != Topic.Kind.TIES
                ? Optional.empty()
                : syntax.above(topic.phrase().group().head()).stream()
                        .filter(relation -> relation.role() == Role.ARGUMENT && UPON.contains(relation.marker()))
                        .map(relation -> syntax.token(relation.head()).lemma().toLowerCase(Locale.ROOT))
                        .flatMap(noun -> words.is("loss", noun)
                                ? Stream.of(Turn.plain(Direction.COOLING))
                                : words.is("gain", noun) ? Stream.of(Turn.plain(Direction.WARMING)) : Stream.empty())
                        .findFirst();
    }

    /** An adjective tells something new of relations, or praises those it names. */
    private Optional<Turn> inside(Topic topic, Dyads dyads) {
        if (topic.kind() == Topic.Kind.TENSION) {
            return epithets.rising(topic.phrase()).filter(turn -> dyads.named(topic.phrase()));
        }
        return topic.kind() == Topic.Kind.CHANGE
                ? Optional.empty()
                : epithets.within(topic.phrase())
                        .filter(turn -> turn.direction() != Direction.STABLE || praised(topic.phrase(), dyads));
    }

    /** "The close ties between A and B", "enjoy warm relations"; of a set phrase only "praised the traditional friendship". */
    private boolean praised(Phrase phrase, Dyads dyads) {
        return mentioned.courtesy(phrase)
                ? object(phrase, "praising")
                : dyads.named(phrase) || object(phrase, "having");
    }

    private boolean object(Phrase phrase, String kind) {
        return phrase.syntax().above(phrase.group().head()).stream()
                .filter(relation -> relation.role() == Role.OBJECT)
                .anyMatch(relation ->
                        words.is(kind, phrase.syntax().token(relation.head()).lemma()));
    }
}
