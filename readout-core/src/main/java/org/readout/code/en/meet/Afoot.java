package org.readout.code.en.meet;

import java.util.Optional;
import java.util.Set;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/**
 * What is said to be about of a contact, apart from the words for it: "preparations are under way for a visit", "hopes are growing of a
 * summit", "no record exists of a meeting".
 *
 * @param governors nouns and what they make of a contact
 */
record Afoot(Governors governors) {
    private static final Set<String> OF = Set.of("for", "of", "about");
    private static final Set<String> NONE = Set.of("no", "neither", "any", "little");

    /** By the subject of the clause a contact is tied to. */
    Optional<Status> of(Clause clause, Relation relation) {
        boolean tied = relation.role() == Role.ARGUMENT
                && OF.contains(relation.marker())
                && governors.table().is("afoot", clause.verb().lemma());
        return tied ? clause.subject().flatMap(this::about) : Optional.empty();
    }

    private Optional<Status> about(Phrase subject) {
        return untraced(subject)
                ? Optional.of(Status.DISPUTED)
                : governors.noun(subject.head()).filter(status -> status != Status.OCCURRED);
    }

    /** "No record", "no evidence". */
    boolean untraced(Phrase what) {
        return governors.table().is("trace", Words.lemma(what.head())) && Words.has(what, NONE);
    }

    /** "Of a meeting mentioned by a weekly he said there was none". */
    static boolean none(Phrase noun) {
        Syntax syntax = noun.syntax();
        return syntax.token(0).lower().equals("of")
                && noun.group().first() == 1
                && syntax.tokens().stream().anyMatch(token -> token.lower().equals("none"));
    }
}
