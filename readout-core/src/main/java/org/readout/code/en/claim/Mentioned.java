package org.readout.code.en.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/**
 * Relations and turns that are only mentioned where something else is told: "efforts for reconciliation", "the anniversary of the
 * normalisation of relations", "praised the reconciliation", "the traditional friendship".
 *
 * @param words what single words are
 * @param topics which phrases speak of relations
 */
record Mentioned(WordKinds words, Topics topics) {
    private static final int HIGHEST = 4;
    private static final Set<String> AIM = Set.of("for", "toward", "towards");
    private static final Set<String> INNER = Set.of("of", "in", "by", "since");

    /** True if the phrase by itself tells nothing new of relations. */
    boolean only(Topic topic, Dyads dyads) {
        Phrase phrase = topic.phrase();
        boolean turn = topic.kind() == Topic.Kind.CHANGE;
        return jubilee(phrase)
                || turn
                        && topic.change() == Direction.WARMING
                        && (aimedAt(phrase) || hindered(phrase) || known(topic, dyads));
    }

    /** "Efforts for reconciliation": what is not there yet. */
    private static boolean aimedAt(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        return above(syntax, phrase.group().head(), Set.of(Role.CONJUNCT))
                .anyMatch(relation -> relation.role() == Role.ARGUMENT && AIM.contains(relation.marker()));
    }

    /** "Blocking the improvement of relations", "the denial of progress": what is kept from coming about. */
    private boolean hindered(Phrase phrase) {
        return phrase.syntax().above(phrase.group().head()).stream()
                .filter(relation -> relation.role() == Role.OBJECT || relation.role() == Role.PASSIVE_SUBJECT)
                .map(relation -> phrase.syntax().token(relation.head()).lemma())
                .anyMatch(verb -> words.is("cooling", verb) || words.is("ending", verb) || words.is("hindering", verb));
    }

    /** "The reconciliation": told of before. */
    private boolean known(Topic topic, Dyads dyads) {
        Phrase phrase = topic.phrase();
        boolean named = dyads.named(phrase) || topics.ofTies(phrase);
        return !named
                && phrase.syntax().token(phrase.group().first()).lower().equals("the")
                && phrase.group().head() == phrase.group().first() + 1;
    }

    /** "The 50th anniversary of the normalisation of relations": what was long ago. */
    private boolean jubilee(Phrase phrase) {
        return jubilee(phrase.syntax(), phrase.group().head(), HIGHEST);
    }

    /** "The anniversary of the treaty that normalised ties": a relative clause behind it. */
    boolean jubilee(Clause clause) {
        Syntax syntax = clause.syntax();
        boolean relative = syntax.above(clause.verb().head()).stream()
                .anyMatch(relation -> relation.role() == Role.RELATIVE
                        && relation.head() < clause.verb().head());
        return relative
                && syntax.tokens().stream()
                        .limit(clause.verb().head())
                        .anyMatch(token -> words.is("jubilee", token.lemma()));
    }

    private boolean jubilee(Syntax syntax, int head, int steps) {
        return words.is("jubilee", syntax.token(head).lemma())
                || steps > 0
                        && syntax.above(head).stream()
                                .filter(relation -> relation.role() == Role.CONJUNCT
                                        || relation.role() == Role.ARGUMENT && INNER.contains(relation.marker()))
                                .anyMatch(relation -> jubilee(syntax, relation.head(), steps - 1));
    }

    /** A set phrase of courtesy: "the traditional friendly and cooperative relations". */
    boolean courtesy(Phrase phrase) {
        return Stream.iterate(phrase.group().first(), at -> at < phrase.group().head(), at -> at + 1)
                .map(at -> phrase.syntax().token(at).lower())
                .anyMatch(word -> words.is("courtesy", word));
    }

    private static Stream<Relation> above(Syntax syntax, int head, Set<Role> through) {
        return syntax.above(head).stream()
                .flatMap(relation -> through.contains(relation.role())
                        ? syntax.above(relation.head()).stream()
                        : Optional.of(relation).stream());
    }
}
