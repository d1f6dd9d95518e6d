package org.readout.code.en.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Mention;
import org.readout.model.syntax.Phrase;

/** The person who is the first subject of a sentence: Xi of "Xi said he had met Hun Manet". */
public final class FirstSubject {
    private FirstSubject() {}

    /** Null if no person is. */
    public static Mention.@Nullable OfPerson of(Clauses clauses) {
        List<Mention.OfPerson> people = clauses.all(Mention.OfPerson.class);
        return people.isEmpty()
                ? null
                : clauses.syntax().clauses().stream()
                        .flatMap(clause -> clause.subject().stream())
                        .flatMap(subject -> people.stream().filter(person -> names(subject, person)))
                        .findFirst()
                        .orElse(null);
    }

    /** "Xi said", "the premier, Hun Manet, said". */
    private static boolean names(Phrase subject, Mention.OfPerson person) {
        return person.name().overlaps(subject.head().span())
                || subject.appositions().stream()
                        .anyMatch(other -> person.name().overlaps(other.head().span()));
    }
}
