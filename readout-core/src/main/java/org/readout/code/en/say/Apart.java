package org.readout.code.en.say;

import java.util.List;
import java.util.Set;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** What a sentence tells beside what is said, though it hangs on it. */
final class Apart {
    private static final Set<String> A = Set.of("a", "an");
    private static final String COMMA = ",";

    private Apart() {}

    /**
     * "Said the crew was safe, a claim Peru denies": of what is said another tells. "The crew was safe, X said, and he promised
     * help": who speaks goes on by himself.
     *
     * @param up what a word on the way from the verb up hangs on
     */
    static boolean is(Syntax syntax, Relation up, int verb) {
        return up.role() == Role.APPOSITION && told(syntax, up.dependent())
                || up.role() == Role.CONJUNCT && beyond(syntax, up, verb);
    }

    /** A semicolon between two words: "Peru says it is shut; Chile says the reverse". */
    static boolean parted(Syntax syntax, int one, int other) {
        return syntax.tokens().subList(Math.min(one, other), Math.max(one, other)).stream()
                .anyMatch(token -> token.text().equals(";"));
    }

    /** A noun with "a" behind a comma. */
    static boolean told(Syntax syntax, int noun) {
        return syntax.phrase(noun)
                .map(phrase -> phrase.group().first())
                .filter(first -> first > 0
                        && A.contains(syntax.token(first).lower())
                        && syntax.token(first - 1).text().equals(COMMA))
                .isPresent();
    }

    /** A clause with a subject of its own behind the verb of speech that what it is joined to hangs on. */
    private static boolean beyond(Syntax syntax, Relation up, int verb) {
        List<Relation> over = syntax.above(up.head());
        return up.dependent() == verb
                && syntax.clause(verb).flatMap(clause -> clause.subject()).isPresent()
                && !over.isEmpty()
                && over.get(0).role() == Role.REPORTED
                && up.head() < over.get(0).head()
                && over.get(0).head() < verb;
    }
}
