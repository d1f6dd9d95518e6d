package org.readout.code.en.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Phrase;

/** Which noun phrases speak of relations. Immutable and safe to share. */
final class Topics {
    private static final Set<String> INTO = Set.of("of", "in", "between", "for");
    private static final Set<String> THOSE = Set.of("those", "that");
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
        boolean ties = words.is("ties", head)
                || THOSE.contains(head) && phrase.argument("between").isPresent()
                || words.is("mood", head)
                || words.is("about", head) && aboutTies(phrase, DEEPEST);
        return ties ? Optional.of(new Topic(phrase, Topic.Kind.TIES, null)) : Optional.empty();
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

    static String head(Phrase phrase) {
        return phrase.head().lemma().toLowerCase(Locale.ROOT);
    }
}
