package org.readout.model.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.model.Span;

/**
 * A sentence analysed: its words, and what they are to each other. Each word has at most one word above it; an antecedent
 * that is also subject or object of its relative clause has that clause's verb as a second. Immutable.
 */
public final class Syntax {
    private final List<Token> tokens;
    private final List<Relation> relations;
    private final Map<Integer, NounGroup> nouns = new TreeMap<>();
    private final Map<Integer, VerbGroup> verbs = new TreeMap<>();
    private final Map<Integer, List<Relation>> below = new HashMap<>();
    private final Map<Integer, List<Relation>> above = new HashMap<>();

    /** @param relations in any order; kept in the order of their dependents */
    public Syntax(List<Token> tokens, List<NounGroup> nouns, List<VerbGroup> verbs, List<Relation> relations) {
        this.tokens = List.copyOf(tokens);
        this.relations = relations.stream()
                .sorted(java.util.Comparator.comparingInt(Relation::dependent).thenComparingInt(Relation::head))
                .toList();
        nouns.forEach(noun -> this.nouns.put(noun.head(), noun));
        verbs.forEach(verb -> this.verbs.put(verb.head(), verb));
        for (Relation relation : this.relations) {
            below.computeIfAbsent(relation.head(), head -> new ArrayList<>()).add(relation);
            above.computeIfAbsent(relation.dependent(), dependent -> new ArrayList<>())
                    .add(relation);
        }
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
        return verbs.values().stream().map(verb -> new Clause(this, verb)).toList();
    }

    /** The clause a word is the verb of. */
    public Optional<Clause> clause(int verb) {
        return Optional.ofNullable(verbs.get(verb)).map(group -> new Clause(this, group));
    }

    /** The noun phrase a word heads. */
    public Optional<Phrase> phrase(int head) {
        return Optional.ofNullable(nouns.get(head)).map(group -> new Phrase(this, group));
    }

    /** What stands below a word, in text order. */
    public List<Relation> below(int head) {
        return List.copyOf(below.getOrDefault(head, List.of()));
    }

    /** What stands above a word. */
    public List<Relation> above(int dependent) {
        return List.copyOf(above.getOrDefault(dependent, List.of()));
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
