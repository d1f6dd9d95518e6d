package org.readout.model.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * A sentence analysed: its words, and what they are to each other. Each word has at most one word above it; an antecedent
 * that is also subject or object of its relative clause has that clause's verb as a second. Immutable.
 */
public final class Syntax {
    /** Nouns under nouns that are looked through for the verb above them. */
    private static final int FURTHEST = 4;

    private final List<Token> tokens;
    private final List<Relation> relations;
    private final List<Clause> clauses;
    /** By the token they head; most tokens head none. */
    private final @Nullable Phrase[] phraseOf;

    private final @Nullable Clause[] clauseOf;
    /** What belongs to each verb, by its token. */
    private final @Nullable ClauseParts[] partsOf;

    private final Links below;
    private final Links above;
    /** What prepositions tie to each token. */
    private final List<List<Argument>> arguments;

    /** @param relations in any order; kept in the order of their dependents */
    public Syntax(List<Token> tokens, List<NounGroup> nouns, List<VerbGroup> verbs, List<Relation> relations) {
        this.tokens = List.copyOf(tokens);
        List<Relation> sorted = new ArrayList<>(relations);
        sorted.sort(Comparator.comparingInt(Relation::dependent).thenComparingInt(Relation::head));
        this.relations = List.copyOf(sorted);
        phraseOf = new Phrase[tokens.size()];
        nouns.forEach(noun -> phraseOf[noun.head()] = new Phrase(this, noun));
        clauseOf = new Clause[tokens.size()];
        verbs.forEach(verb -> clauseOf[verb.head()] = new Clause(this, verb));
        clauses = Stream.of(clauseOf).flatMap(Stream::ofNullable).toList();
        below = Links.by(this.relations, Relation::head, tokens.size());
        above = Links.by(this.relations, Relation::dependent, tokens.size());
        arguments = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            arguments.add(Argument.of(this, below.of(at)));
        }
        partsOf = new ClauseParts[tokens.size()];
        clauses.forEach(clause -> partsOf[clause.verb().head()] = clause.read());
    }

    /** The words, in text order. */
    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Every relation found. */
    public List<Relation> relations() {
        return relations;
    }

    /** The clauses, in the order of their verbs. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The clause a word is the verb of. */
    public Optional<Clause> clause(int verb) {
        return Optional.ofNullable(clauseAt(verb));
    }

    /** The noun phrase a word heads. */
    public Optional<Phrase> phrase(int head) {
        return Optional.ofNullable(phraseAt(head));
    }

    /** What stands below a word, in text order. */
    public List<Relation> below(int head) {
        return below.of(head);
    }

    /** What stands above a word. */
    public List<Relation> above(int dependent) {
        return above.of(dependent);
    }

    @Nullable
    Phrase phraseAt(int head) {
        return at(phraseOf, head);
    }

    @Nullable
    Clause clauseAt(int verb) {
        return at(clauseOf, verb);
    }

    /** What belongs to the verb of a clause. */
    ClauseParts parts(int verb) {
        return Objects.requireNonNull(partsOf[verb]);
    }

    /** The clause a noun belongs to, itself or by what it hangs on: "jailed" of "jailed on charges of theft". */
    Optional<Clause> clauseOver(int noun) {
        int at = noun;
        for (int steps = 0; steps < FURTHEST && !above(at).isEmpty(); steps++) {
            at = above(at).get(0).head();
            if (clauseAt(at) != null) {
                break;
            }
        }
        return clause(at);
    }

    /** The first noun phrase that is something to a word. */
    Optional<Phrase> phraseBelow(int head, Role role) {
        for (Relation relation : below.of(head)) {
            Phrase phrase = relation.role() == role ? phraseAt(relation.dependent()) : null;
            if (phrase != null) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** All noun phrases that are something to a word, in text order. */
    List<Phrase> phrasesBelow(int head, Role role) {
        return all(phraseOf, head, role);
    }

    /** All clauses that are something to a word, in text order. */
    List<Clause> clausesBelow(int head, Role role) {
        return all(clauseOf, head, role);
    }

    private <T> List<T> all(@Nullable T[] byHead, int head, Role role) {
        List<T> all = List.of();
        for (Relation relation : below.of(head)) {
            T one = relation.role() == role ? at(byHead, relation.dependent()) : null;
            if (one != null) {
                all = all.isEmpty() ? new ArrayList<>(2) : all;
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    /** What prepositions tie to a word, in text order. */
    List<Argument> arguments(int head) {
        return arguments.get(head);
    }

    private static <T> @Nullable T at(@Nullable T[] all, int index) {
        return index < 0 || index >= all.length ? null : all[index];
    }

    /** From the first token to the last. */
    Span span(int first, int last) {
        return tokens.get(first).span().to(tokens.get(last).span());
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        relations.forEach(relation -> lines.add(tokens.get(relation.head()).text() + "|" + relation.label() + "|"
                + tokens.get(relation.dependent()).text()));
        return String.join(" ", lines);
    }
}
