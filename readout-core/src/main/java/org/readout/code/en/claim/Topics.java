package org.readout.code.en.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/** Which noun phrases speak of relations. Immutable and safe to share. */
final class Topics {
    private static final Set<String> INTO = Set.of("of", "in", "between", "for");
    private static final Set<String> THOSE = Set.of("those", "that");
    private static final Set<String> MATTER = Set.of("of", "on", "over", "about");
    private static final int DEEPEST = 3;

    private final WordKinds words;

    Topics(WordKinds words) {
        this.words = words;
    }

    Optional<Topic> topic(Phrase phrase) {
        String head = head(phrase);
        if (words.is("warming-noun", head)) {
            return Optional.of(new Topic(phrase, Topic.Kind.CHANGE, Direction.WARMING));
        }
        if (words.is("cooling-noun", head) || words.is("end-noun", head) && ofTies(phrase)) {
            return Optional.of(new Topic(phrase, Topic.Kind.CHANGE, Direction.COOLING));
        }
        if (words.is("unclear-noun", head)) {
            return Optional.of(new Topic(phrase, Topic.Kind.CHANGE, Direction.UNCLEAR));
        }
        if (words.is("tension", head)
                || words.is("strife", head) && phrase.argument("between").isPresent()) {
            return Optional.of(new Topic(phrase, Topic.Kind.TENSION, null));
        }
        boolean ties = words.is("ties", head) && !narrow(phrase)
                || THOSE.contains(head) && phrase.argument("between").isPresent()
                || words.is("mood", head)
                || words.is("about", head) && aboutTies(phrase, DEEPEST);
        return ties ? Optional.of(new Topic(phrase, Topic.Kind.TIES, null)) : Optional.empty();
    }

    /** "Air links", "an exchange of visits", "dialogue on debt": of something else than relations as such. */
    private boolean narrow(Phrase phrase) {
        boolean traffic = phrase.group().first() < phrase.group().head()
                && words.is(
                        "traffic",
                        phrase.syntax().token(phrase.group().head() - 1).lower());
        return traffic
                || words.is("dealt", head(phrase))
                        && phrase.arguments().stream()
                                .filter(argument -> MATTER.contains(argument.preposition()))
                                .anyMatch(argument -> argument.phrase().head().tag() == Tag.NOUN);
    }

    /** "The state of relations", "a colder climate between them". */
    private boolean aboutTies(Phrase phrase, int steps) {
        return steps > 0
                && phrase.arguments().stream()
                        .filter(argument -> INTO.contains(argument.preposition()))
                        .anyMatch(argument -> argument.preposition().equals("between")
                                || words.is("ties", head(argument.phrase()))
                                || aboutTies(argument.phrase(), steps - 1));
    }

    /** True of turns that are of relations wherever they stand: "a thaw". */
    boolean turn(Phrase phrase) {
        return words.is("turn", head(phrase));
    }

    /** True if relations are named behind it: "the warming of relations". */
    boolean ofTies(Phrase phrase) {
        return phrase.arguments().stream()
                .filter(argument -> INTO.contains(argument.preposition()))
                .map(Argument::phrase)
                .anyMatch(inner -> words.is("ties", head(inner)));
    }

    /** "Years" of "years of hostility": that is what is ended. */
    Phrase lasting(Phrase phrase) {
        return phrase.syntax().above(phrase.group().head()).stream()
                .filter(relation -> relation.marker().equals("of"))
                .flatMap(relation -> phrase.syntax().phrase(relation.head()).stream())
                .filter(span -> words.is("span", Topics.head(span)))
                .findFirst()
                .orElse(phrase);
    }

    static String head(Phrase phrase) {
        return phrase.head().lemma().toLowerCase(Locale.ROOT);
    }
}
