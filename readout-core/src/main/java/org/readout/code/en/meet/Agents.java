package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** Who acts in a clause, also where it hangs on a noun. */
final class Agents {
    private static final Set<String> LEFT = Set.of("leave", "fall");

    private Agents() {}

    /** The agent; of "had the chance to meet" and "accepted an invitation to visit" who had it or accepted. */
    static Optional<Phrase> of(Clause clause) {
        return left(clause)
                .or(clause::agent)
                .or(() -> Questions.agent(clause))
                .or(() -> clause.verb().passive() ? Optional.empty() : behindNoun(clause))
                .or(() -> clause.verb().passive() ? Optional.empty() : new Resumed(clause).subject());
    }

    /** Those who act; of "A, who called on him, and B" only A, of whom the relative clause tells. */
    static List<Party> parties(Clause clause, Cast cast) {
        boolean relative = clause.antecedent().isPresent();
        return of(clause).map(cast::parties).orElse(List.of()).stream()
                .filter(party ->
                        !relative || party.span().start() < clause.verb().span().start())
                .toList();
    }

    /** "It was left to X to receive B", "it fell to X to receive B": X receives. */
    private static Optional<Phrase> left(Clause clause) {
        return leaving(clause).flatMap(above -> above.argument("to"));
    }

    /** The clause that says to whom something was left. */
    static Optional<Clause> leaving(Clause clause) {
        Syntax syntax = clause.syntax();
        return syntax.above(clause.verb().head()).stream()
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .filter(above -> LEFT.contains(above.verb().lemma())
                        && above.argument("to").isPresent()
                        && above.subject()
                                .filter(it -> Words.lower(it.head()).equals("it"))
                                .isPresent())
                .findFirst();
    }

    /** "A and B, who last met in May": both, of whom the relative stands by the second; empty of any other clause. */
    static Optional<Phrase> pair(Clause clause) {
        Syntax syntax = clause.syntax();
        return clause.antecedent().stream()
                .flatMap(last -> syntax.above(last.group().head()).stream())
                .filter(relation -> relation.role() == Role.CONJUNCT)
                .flatMap(relation -> syntax.phrase(relation.head()).stream())
                .findFirst();
    }

    private static Optional<Phrase> behindNoun(Clause clause) {
        Syntax syntax = clause.syntax();
        return syntax.above(clause.verb().head()).stream()
                .filter(relation -> syntax.phrase(relation.head()).isPresent())
                .flatMap(noun -> syntax.above(noun.head()).stream())
                .map(Relation::head)
                .flatMap(verb -> syntax.clause(verb).stream())
                .flatMap(above -> above.agent().stream())
                .findFirst();
    }
}
