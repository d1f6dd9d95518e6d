package org.readout.code.en.deed;

import java.util.List;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.say.Saying;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Phrase;

/** Towards whom it is an act to say something: "Peru called on Chile to talk", "praised Chile for its help". */
record VerbalTargets(Clauses clauses, ActorPhrases phrases) {
    private static final List<String> AIMED = List.of(
            "to", "with", "against", "towards", "toward", "on", "for", "at", "over", "about", "of", "by", "from");

    /** Who is addressed in words, else whoever did what is said, else the other state. */
    List<Actor> of(String type, Utterance one, List<Country> speaking) {
        Saying saying = one.saying();
        List<Actor> named = saying == null ? List.of() : named(saying, speaking);
        if (!named.isEmpty()) {
            return named;
        }
        List<Actor> doers = new Antecedents(clauses, phrases).of(type, one.core(), speaking, Role.TARGET);
        if (!doers.isEmpty()) {
            return doers;
        }
        if (new Matter(clauses, phrases).nobodys(type, one.core(), speaking)) {
            return List.of();
        }
        Span told = one.statement().evidence().span();
        Span said = new Span(Math.min(one.core().start(), told.end()), told.end());
        Addressed addressed = new Addressed(clauses, phrases);
        List<Actor> found = addressed.of(type, speaking, said, Role.TARGET);
        return found.isEmpty() ? addressed.dealtWith(speaking, one.core(), Role.TARGET) : found;
    }

    /** Who is addressed, else of whom it is said. */
    private List<Actor> named(Saying saying, List<Country> speaking) {
        return Stream.concat(saying.addressee().stream(), aims(saying))
                .flatMap(phrase -> phrase.members().stream())
                .map(phrase -> new PairMeant(phrases)
                        .of(phrase, Role.TARGET, speaking).stream()
                                .filter(actor -> actor.country() != null && !speaking.contains(actor.country()))
                                .toList())
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Phrase> aims(Saying saying) {
        Stream<Phrase> object = saying.clause().object().stream();
        Stream<Argument> arguments = Stream.concat(
                saying.clause().arguments().stream(),
                saying.clause().object().stream().flatMap(of -> of.arguments().stream()));
        Stream<Phrase> subjects = saying.clause().reported().stream().limit(1).flatMap(said -> said.subject().stream());
        return Stream.of(
                        object,
                        arguments
                                .filter(argument -> AIMED.contains(argument.preposition()))
                                .map(Argument::phrase),
                        subjects)
                .flatMap(found -> found);
    }
}
