package org.readout.model.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.Span;

/**
 * A noun phrase: "Ri Su-yong, a member of the Political Bureau".
 *
 * @param syntax the sentence
 * @param group its words up to the head
 */
public record Phrase(Syntax syntax, NounGroup group) {

    /** Titles, determiners and name or noun, without what follows: "a member". */
    public Span span() {
        return syntax.span(group.first(), group.last());
    }

    /** The word that heads it. */
    public Token head() {
        return syntax.token(group.head());
    }

    /** The words of {@link #span}, single spaces between them. */
    public String text() {
        if (group.first() == group.last()) {
            return syntax.token(group.first()).text();
        }
        List<String> words = new ArrayList<>();
        for (int at = group.first(); at <= group.last(); at++) {
            words.add(syntax.token(at).text());
        }
        return String.join(" ", words).replace(" '", "'");
    }

    /** What a preposition ties to it: "with X" of "talks with X". */
    public List<Argument> arguments() {
        return syntax.arguments(group.head());
    }

    public Optional<Phrase> argument(String preposition) {
        return Argument.first(arguments(), preposition);
    }

    /** Other names of the same: "special envoy" of "Song Tao, special envoy of Xi". */
    public List<Phrase> appositions() {
        return below(Role.APPOSITION);
    }

    /** This phrase and those it is coordinated with, if it is the first of them: "Washington and Seoul". */
    public List<Phrase> members() {
        List<Phrase> further = below(Role.CONJUNCT);
        if (further.isEmpty()) {
            return List.of(this);
        }
        List<Phrase> members = new ArrayList<>(further.size() + 1);
        members.add(this);
        members.addAll(further);
        return List.copyOf(members);
    }

    /** Clauses that tell more of it: "which imposed sanctions", "carrying coal". */
    public List<Clause> relatives() {
        return syntax.clausesBelow(group.head(), Role.RELATIVE);
    }

    private List<Phrase> below(Role role) {
        return syntax.phrasesBelow(group.head(), role);
    }
}
