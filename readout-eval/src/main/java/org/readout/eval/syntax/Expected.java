package org.readout.eval.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Syntax;

/**
 * A relation as annotated.
 *
 * @param heads words that may head the phrase above
 * @param roles what the phrase below may be to it
 * @param dependents words that may head the phrase below
 * @param line as it stands in the annotation
 */
record Expected(Set<String> heads, Set<String> roles, Set<String> dependents, String line) {
    private static final int CELLS = 3;

    Expected {
        heads = Set.copyOf(heads);
        roles = Set.copyOf(roles);
        dependents = Set.copyOf(dependents);
    }

    /** Reads {@code head|role|dependent}; a slash separates what is right as well. */
    static Expected of(String line) {
        List<String> cells = List.of(line.split("\\|", -1));
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException("not head|role|dependent: " + line);
        }
        return new Expected(words(cells.get(0)), Set.of(cells.get(1).split("/")), words(cells.get(2)), line);
    }

    /** The words of a phrase or of several; of a possessor the word without its mark. */
    private static Set<String> words(String phrase) {
        return new TreeSet<>(Arrays.asList(phrase.replace("'s ", " ").split("[ /]")));
    }

    boolean in(Syntax syntax) {
        return syntax.relations().stream().anyMatch(relation -> is(syntax, relation));
    }

    private boolean is(Syntax syntax, Relation relation) {
        return roles.contains(relation.label())
                && heads.contains(syntax.token(relation.head()).text())
                && dependents.contains(syntax.token(relation.dependent()).text());
    }
}
