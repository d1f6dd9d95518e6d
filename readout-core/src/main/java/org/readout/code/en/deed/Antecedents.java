package org.readout.code.en.deed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Whom an act is done to that is done to what somebody did: "condemned the launches", "called the decision illegal", "will
 * retaliate for the attack". Computed; the evidence is where that doer was named.
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 */
record Antecedents(Clauses clauses, ActorPhrases phrases) {
    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those", "such");
    private static final Set<String> ABOUT = Set.of("to", "for", "against", "over", "at", "about", "of", "on", "with");

    /** Acts that answer what another did. */
    private static final Set<String> ANSWERING =
            Set.of("SUPPORT", "REJECT", "ACCUSE", "THREATEN", "AGREE", "CONCEDE", "REQUEST", "PROTEST");

    /**
     * Who did what an act is about; empty if it is about nothing that is known.
     *
     * @param type PLOVER type of the act
     * @param core the words that tell the act
     * @param acting the states that act
     */
    List<Actor> of(String type, Span core, List<Country> acting, Role role) {
        if (!ANSWERING.contains(type)) {
            return List.of();
        }
        return clauses.syntax().clauses().stream()
                .filter(clause -> core.contains(clause.verb().span()))
                .flatMap(clause -> Stream.concat(Stream.of(clause), clause.complements().stream()))
                .flatMap(this::matters)
                .flatMap(matter -> done(matter, core, acting).stream())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(doer -> new Actor(doer.country(), null, null, role, Recalled.evidence(doer.evidence())))
                .distinct()
                .toList();
    }

    /** Whether an act is about something that somebody must have done ("rejected the charge"): then nobody else is meant. */
    boolean sought(Span core) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> core.contains(clause.verb().span()))
                .flatMap(this::matters)
                .anyMatch(matter ->
                        known(matter) && !owned(matter) && phrases.doings().deed(head(matter)));
    }

    private static String head(Phrase matter) {
        return matter.head().lemma().toLowerCase(Locale.ROOT);
    }

    /** What is praised or blamed: the object, what prepositions tie to the verb, the subject of what is said. */
    private Stream<Phrase> matters(Clause clause) {
        Stream<Phrase> arguments = clause.arguments().stream()
                .filter(argument -> ABOUT.contains(argument.preposition()))
                .map(Argument::phrase);
        Stream<Phrase> said = clause.reported().stream().limit(1).flatMap(one -> one.subject().stream());
        return Stream.of(clause.patient().stream(), arguments, said).flatMap(found -> found);
    }

    private Optional<List<Actor>> done(Phrase matter, Span core, List<Country> acting) {
        if (!known(matter) || owned(matter)) {
            return Optional.empty();
        }
        List<Actor> doers = phrases.doings()
                .by(
                        head(matter),
                        acting,
                        clauses,
                        phrases,
                        Math.min(core.start(), matter.span().start()));
        return Optional.of(doers).filter(found -> !found.isEmpty());
    }

    private static boolean known(Phrase matter) {
        return KNOWN.contains(matter.syntax().token(matter.group().first()).lower());
    }

    /** A state or person in the phrase, or behind it, tells whose it is. */
    private boolean owned(Phrase matter) {
        Span all = matter.arguments().stream()
                .map(argument -> argument.phrase().span())
                .reduce(matter.span(), Span::to);
        return Stream.concat(
                        clauses.all(Mention.OfCountry.class).stream().map(Mention.OfCountry::span),
                        clauses.all(Mention.OfPerson.class).stream().map(Mention.OfPerson::span))
                .anyMatch(all::contains);
    }
}
