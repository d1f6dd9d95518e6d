package org.readout.code.en.meet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup;

/**
 * What becomes of a contact by the clause whose subject it is: "the visit fell through", "a summit looks unlikely", "the talks took
 * place".
 *
 * @param reality how real clauses are
 * @param table what words make of a contact
 */
record Befallen(Reality reality, ContactWords table) {
    private static final Set<String> ANY = Set.of("a", "an", "another", "any", "such", "only");
    private static final Set<String> MIGHT = Set.of("would", "could", "might", "may", "can");

    /** "The visit will be the first": what is to come is no more than that, whatever it is said to be. */
    Status of(Phrase noun, Clause clause) {
        if (ordinal(clause)) {
            return toCome(clause);
        }
        if (undone(clause)) {
            return Status.NEGATED;
        }
        return chance(clause)
                .or(() -> missed(clause))
                .or(() -> compelled(clause))
                .or(() -> happening(clause))
                .or(() -> supposed(noun, clause))
                .orElse(Status.OCCURRED);
    }

    /** "Took place", "will begin": as real as that is. */
    Optional<Status> happening(Clause clause) {
        return Particles.names(clause)
                .flatMap(name -> table.governor("happening", name).stream())
                .findFirst()
                .map(happens -> fruitless(clause) ? Status.OCCURRED : reality.being(clause));
    }

    /** "Yielded nothing", "produced no accord": it took place all the same. */
    private boolean fruitless(Clause clause) {
        return clause.negated()
                && clause.modality() == Modality.ASSERTED
                && table.is("fruit", clause.verb().lemma());
    }

    /** "Failed to take place", "was unable to go ahead", "has yet to take place". */
    private Optional<Status> missed(Clause clause) {
        boolean fails =
                reality.governors().verb(clause).filter(Status.NEGATED::equals).isPresent()
                        || reality.governors()
                                .predicate(clause)
                                .filter(Status.NEGATED::equals)
                                .isPresent();
        return fails && !clause.negated()
                ? clause.complements().stream()
                        .filter(next -> next.verb().form() == VerbGroup.Form.INFINITIVE)
                        .flatMap(next -> Particles.names(next))
                        .flatMap(name -> table.governor("happening", name).stream())
                        .findFirst()
                        .map(happens -> Status.NEGATED)
                : Optional.empty();
    }

    /** "Had to be called off", "seems to have been cancelled". */
    private Optional<Status> compelled(Clause clause) {
        return !clause.negated() && table.is("compelled", clause.verb().lemma())
                ? clause.complements().stream()
                        .filter(next -> next.verb().form() == VerbGroup.Form.INFINITIVE
                                && next.verb().passive())
                        .flatMap(next -> reality.governors().verb(next).stream())
                        .filter(Status.NEGATED::equals)
                        .findFirst()
                : Optional.empty();
    }

    /** "Looks improbable", "is likely", "is not on the cards". */
    private Optional<Status> chance(Clause clause) {
        if (!table.is("linking", clause.verb().lemma())) {
            return Optional.empty();
        }
        Stream<String> words = Stream.concat(
                clause.predicate().or(() -> behind(clause)).map(Words::lower).stream(),
                clause.arguments().stream()
                        .map(argument -> argument.preposition() + " "
                                + Words.lemma(argument.phrase().head())));
        return words.flatMap(word -> table.governor("chance", word).stream())
                .findFirst()
                .map(status -> clause.negated() ? Status.NEGATED : status);
    }

    private static Optional<Token> behind(Clause clause) {
        return clause.syntax().tokens().stream()
                .skip(clause.verb().head() + 1L)
                .dropWhile(
                        token -> token.lower().endsWith("ly") && !token.lower().endsWith("likely"))
                .findFirst();
    }

    /** "Another meeting would help": one of which it is only thought what it might do. */
    private static Optional<Status> supposed(Phrase noun, Clause clause) {
        String first = noun.syntax().token(noun.group().first()).lower();
        boolean would = !clause.verb().perfect()
                && clause.syntax().tokens().stream()
                        .filter(token -> clause.verb().span().contains(token.span()))
                        .anyMatch(token -> MIGHT.contains(token.lower()));
        return would && ANY.contains(first) && noun.relatives().isEmpty()
                ? Optional.of(Status.HYPOTHETICAL)
                : Optional.empty();
    }

    /** "The visit fell through". */
    private boolean undone(Clause clause) {
        return !clause.negated()
                && Particles.names(clause)
                        .anyMatch(name -> table.governor("undoing", name).isPresent());
    }

    /** "The visit will be the first". */
    private boolean ordinal(Clause clause) {
        return clause.verb().lemma().equals("be")
                && clause.predicate()
                        .filter(word -> table.is("ordinal_such", Words.lower(word)))
                        .isPresent();
    }

    /** What is to come is no more than that, who attends it or what it is said to be. */
    Status toCome(Clause clause) {
        Status is = reality.of(clause);
        return is == Status.PLANNED || is == Status.HYPOTHETICAL ? is : Status.OCCURRED;
    }
}
