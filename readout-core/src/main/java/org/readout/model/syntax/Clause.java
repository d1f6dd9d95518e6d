package org.readout.model.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb and what belongs to it: who does it, to whom, with whom, where.
 *
 * <pre>
 * Wang Yi held talks with Lavrov in Moscow and urged him to visit Beijing.
 *   held   agent Wang Yi, object talks, with Lavrov, in Moscow
 *   urged  agent Wang Yi (shared), object him, complement: visit
 *   visit  agent him, object Beijing, planned
 * </pre>
 *
 * @param syntax the sentence
 * @param verb the verb group
 */
public record Clause(Syntax syntax, VerbGroup verb) {
    /** Steps to a subject that stands with a verb further up ("agreed to meet and to discuss"). */
    private static final int FURTHEST = 8;

    private static final Set<String> CONDITIONS =
            Set.of("if", "even if", "as if", "as though", "unless", "whether", "in case", "provided that", "lest");

    private static final String SUCH = "such";

    private static final Set<String> NONE = Set.of("no", "none", "neither", "nobody", "nothing");

    /** The subject that stands with this verb, as it stands: of a passive, to whom it is done. */
    public Optional<Phrase> subject() {
        return parts().subject();
    }

    /** Who does it: the subject, shared or understood if need be; of a passive, who stands after "by". */
    public Optional<Phrase> agent() {
        return parts().agent();
    }

    /** To whom it is done: the object; of a passive, its subject. */
    public Optional<Phrase> patient() {
        return parts().patient();
    }

    public Optional<Phrase> object() {
        return parts().object();
    }

    /** What the subject is said to be: "ready" of "is ready to meet". */
    public Optional<Token> predicate() {
        for (Relation relation : syntax.below(verb.head())) {
            if (relation.role() == Role.PREDICATE) {
                return Optional.of(syntax.token(relation.dependent()));
            }
        }
        return Optional.empty();
    }

    /** True if it is told as not so: by the verb ("did not meet"), its subject ("no talks") or its object ("gave no reply"). */
    public boolean negated() {
        return verb.negated()
                || subject().filter(Clause::none).isPresent()
                || object().filter(Clause::none).isPresent();
    }

    /** How real it is told to be: by the verb, by a conjunction that makes it a condition, by what it hangs on ("agreed to meet"). */
    public Modality modality() {
        if (CONDITIONS.contains(conjunction())) {
            return Modality.HYPOTHETICAL;
        }
        boolean toCome = verb.form() == VerbGroup.Form.INFINITIVE && verb.modality() == Modality.ASSERTED;
        return toCome ? Modality.PLANNED : verb.modality();
    }

    /** To whom it is told or given, without a preposition. */
    public Optional<Phrase> indirectObject() {
        return parts().indirectObject();
    }

    /** What prepositions tie to the verb, then what they tie to its object ("held talks with X"). */
    public List<Argument> arguments() {
        return parts().arguments();
    }

    /** What the preposition ties to the verb, else to its object. */
    public Optional<Phrase> argument(String preposition) {
        return Argument.first(arguments(), preposition);
    }

    /** What is said, thought or known: the clauses under "said", coordinated ones each. */
    public List<Clause> reported() {
        return withConjuncts(Role.REPORTED);
    }

    /** The clause that tells that this was said; by {@link #agent} of it one knows according to whom. */
    public Optional<Clause> reporter() {
        return above(Role.REPORTED).or(() -> above(Role.CONJUNCT).flatMap(Clause::reporter));
    }

    /** What is agreed, urged, tried: "to visit", "visiting". */
    public List<Clause> complements() {
        return parts().complements();
    }

    /** Clauses of time, condition, cause, purpose, circumstance. */
    public List<Clause> adverbials() {
        return parts().adverbials();
    }

    /** Clauses coordinated with this one, if it is the first of them. */
    public List<Clause> conjuncts() {
        return parts().conjuncts();
    }

    /** The conjunction that opens this clause ("after", "if", "that"), in lower case; empty if none. */
    public String conjunction() {
        return parts().conjunction();
    }

    /** What this clause tells more of, if it is a relative one. */
    public Optional<Phrase> antecedent() {
        return nounAbove(Role.RELATIVE);
    }

    /** The noun whose content it is: "a report that they had left". */
    public Optional<Phrase> contentOf() {
        return nounAbove(Role.REPORTED);
    }

    private ClauseParts parts() {
        return syntax.parts(verb.head());
    }

    /** What belongs to it, by the relations of the sentence. */
    ClauseParts read() {
        return new ClauseParts(
                stated(),
                phrase(Role.OBJECT),
                phrase(Role.INDIRECT_OBJECT),
                verb.passive() ? ownArgument("by") : phrase(Role.SUBJECT).or(() -> understood(FURTHEST)),
                verb.passive() ? phrase(Role.PASSIVE_SUBJECT).or(() -> understood(FURTHEST)) : phrase(Role.OBJECT),
                tied(),
                withConjuncts(Role.COMPLEMENT),
                syntax.clausesBelow(verb.head(), Role.ADVERBIAL),
                syntax.clausesBelow(verb.head(), Role.CONJUNCT),
                opening());
    }

    private Optional<Phrase> stated() {
        return phrase(Role.SUBJECT).or(() -> phrase(Role.PASSIVE_SUBJECT));
    }

    private List<Argument> tied() {
        List<Argument> own = syntax.arguments(verb.head());
        List<Argument> ofObject = phrase(Role.OBJECT).map(Phrase::arguments).orElse(List.of());
        if (ofObject.isEmpty()) {
            return own;
        }
        List<Argument> arguments = new ArrayList<>(own);
        for (Argument argument : ofObject) {
            if (!argument.preposition().equals("of")) {
                arguments.add(argument);
            }
        }
        return List.copyOf(arguments);
    }

    private String opening() {
        for (Relation relation : syntax.above(verb.head())) {
            if (relation.role() == Role.ADVERBIAL || relation.role() == Role.REPORTED) {
                return relation.marker();
            }
        }
        return "";
    }

    private Optional<Phrase> nounAbove(Role role) {
        for (Relation relation : syntax.above(verb.head())) {
            Phrase phrase = relation.role() == role ? syntax.phraseAt(relation.head()) : null;
            if (phrase != null) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** "No promise", "no such promise", where the phrase begins with "such". */
    private static boolean none(Phrase phrase) {
        int first = phrase.group().first();
        boolean such = first > 0 && phrase.syntax().token(first).text().equalsIgnoreCase(SUCH);
        return NONE.contains(phrase.syntax().token(such ? first - 1 : first).lower());
    }

    private List<Clause> withConjuncts(Role role) {
        List<Clause> firsts = syntax.clausesBelow(verb.head(), role);
        if (firsts.isEmpty()) {
            return firsts;
        }
        List<Clause> all = new ArrayList<>();
        for (Clause first : firsts) {
            all.add(first);
            all.addAll(syntax.clausesBelow(first.verb.head(), Role.CONJUNCT));
        }
        return List.copyOf(all);
    }

    /** The subject of the verb this one hangs from; its object, where the verb above moves somebody to do it. */
    private Optional<Phrase> understood(int steps) {
        if (steps == 0) {
            return Optional.empty();
        }
        for (Relation relation : syntax.above(verb.head())) {
            boolean gerund = relation.role() == Role.ADVERBIAL && syntax.clauseAt(relation.head()) == null;
            if (gerund) {
                return syntax.clauseOver(relation.head()).flatMap(over -> over.ownSubject(steps - 1));
            }
            Clause above = syntax.clauseAt(relation.head());
            Optional<Phrase> found = above == null ? Optional.empty() : above.lends(relation.role(), steps - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> lends(Role role, int steps) {
        return switch (role) {
            case COMPLEMENT ->
                phrase(Role.OBJECT).or(() -> phrase(Role.INDIRECT_OBJECT)).or(() -> ownSubject(steps));
            case CONJUNCT, ADVERBIAL -> ownSubject(steps);
            default -> Optional.empty();
        };
    }

    private Optional<Phrase> ownSubject(int steps) {
        return stated().or(() -> understood(steps));
    }

    private Optional<Phrase> ownArgument(String preposition) {
        return Argument.first(syntax.arguments(verb.head()), preposition);
    }

    private Optional<Phrase> phrase(Role role) {
        return syntax.phraseBelow(verb.head(), role);
    }

    private Optional<Clause> above(Role role) {
        for (Relation relation : syntax.above(verb.head())) {
            Clause clause = relation.role() == role ? syntax.clauseAt(relation.head()) : null;
            if (clause != null) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }
}
