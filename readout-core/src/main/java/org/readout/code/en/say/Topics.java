package org.readout.code.en.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Span;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/**
 * The words that name what is spoken of: what is praised or demanded, what a hope is for, the object of what is said. Immutable
 * and safe to share.
 *
 * @param sayings knows the nouns that are expressed: of "opposition to the drills" the drills are what it is about
 * @param names tells who is no matter of speech but takes part in it
 */
public record Topics(Sayings sayings, Names names) {
    private static final List<String> ABOUT =
            List.of("about", "on", "over", "for", "against", "of", "to", "toward", "towards", "as", "with", "by");
    /** Clauses within clauses: "urged them to start to withdraw their troops". */
    private static final int DEEPEST = 3;

    /** Of a saying, without who speaks. */
    public Optional<Span> of(Saying saying) {
        Clause clause = saying.clause();
        return clause.reported().stream()
                .limit(1)
                .flatMap(said -> of(said, DEEPEST).stream())
                .findFirst()
                .or(() -> verb(clause, DEEPEST))
                .or(() -> later(saying))
                .or(() -> named(clause));
    }

    /** Of a clause that is said. */
    public Optional<Span> of(Clause said) {
        return of(said, DEEPEST);
    }

    private Optional<Span> of(Clause said, int depth) {
        return verb(said, depth).or(() -> said.subject().filter(this::matter).map(Topics::whole));
    }

    /** The object of a clause that hangs on none of these: "is ready to begin work on a treaty". */
    private Optional<Span> later(Saying saying) {
        return saying.clause().syntax().clauses().stream()
                .filter(clause -> clause.verb().head() > saying.clause().verb().head()
                        && saying.span().contains(clause.verb().span()))
                .flatMap(clause -> verb(clause, 0).stream())
                .findFirst();
    }

    /** Whoever is spoken of: "backs the president". */
    private static Optional<Span> named(Clause clause) {
        return clause.patient()
                .or(() -> clause.reported().stream()
                        .limit(1)
                        .flatMap(said -> said.subject().stream())
                        .findFirst())
                .filter(phrase -> !pronoun(phrase))
                .map(Topics::whole);
    }

    private Optional<Span> verb(Clause clause, int depth) {
        return clause.patient()
                .flatMap(object -> object(clause, object))
                .or(() -> below(clause, depth))
                .or(() -> about(clause.arguments()).map(Topics::whole));
    }

    private Optional<Span> object(Clause clause, Phrase object) {
        String head = FrameMatcher.head(object);
        boolean light = sayings.is("light", head);
        if (light || sayings.stance(head).isPresent()) {
            Optional<Span> about = about(object.arguments())
                    .or(() -> about(clause.arguments()))
                    .map(Topics::whole);
            return about.isPresent() || light ? about : Optional.of(whole(object));
        }
        return matter(object) ? Optional.of(beside(clause, whole(object))) : Optional.empty();
    }

    /** With what stands right behind it and was taken for the verb's: "proposed compensation for damaged boats". */
    private static Span beside(Clause clause, Span object) {
        return clause.arguments().stream()
                .filter(argument -> ABOUT.contains(argument.preposition()))
                .filter(argument -> {
                    int gap = argument.phrase().span().start() - object.end();
                    return gap > 0 && gap <= argument.preposition().length() + 2;
                })
                .findFirst()
                .map(argument -> object.to(whole(argument.phrase())))
                .orElse(object);
    }

    private Optional<Span> below(Clause clause, int depth) {
        return depth == 0
                ? Optional.empty()
                : Stream.concat(clause.complements().stream(), clause.adverbials().stream())
                        .filter(below -> !below.verb().finite())
                        .flatMap(below -> verb(below, depth - 1).stream())
                        .findFirst();
    }

    private Optional<Phrase> about(List<Argument> arguments) {
        return ABOUT.stream()
                .flatMap(preposition -> arguments.stream()
                        .filter(argument -> argument.preposition().equals(preposition)))
                .map(Argument::phrase)
                .filter(this::matter)
                .findFirst();
    }

    private boolean matter(Phrase phrase) {
        return !pronoun(phrase) && phrase.head().tag() != Tag.NUM && !names.person(phrase) && !names.party(phrase);
    }

    private static boolean pronoun(Phrase phrase) {
        return phrase.head().tag() == Tag.PRON || phrase.head().tag() == Tag.DET;
    }

    /** With what directly belongs to it: "compensation for damaged boats". */
    private static Span whole(Phrase phrase) {
        return whole(phrase, DEEPEST);
    }

    private static Span whole(Phrase phrase, int depth) {
        Span span = phrase.span();
        if (depth > 0) {
            for (Argument argument : phrase.arguments()) {
                boolean near = argument.phrase().span().start() >= span.start();
                span = near ? span.to(whole(argument.phrase(), depth - 1)) : span;
            }
        }
        return span;
    }
}
