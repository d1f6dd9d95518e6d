package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.syntax.NounGroup;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup;

/** The relations of a sentence while they are found. A word keeps the first word found above it. */
final class Draft {
    private final Map<Integer, Relation> above = new TreeMap<>();
    private final List<Relation> shared = new ArrayList<>();
    private final Map<Integer, VerbGroup> verbs = new TreeMap<>();

    void link(int head, Role role, int dependent) {
        link(head, role, "", dependent);
    }

    void link(int head, Role role, String marker, int dependent) {
        if (head != dependent && head >= 0 && dependent >= 0) {
            above.putIfAbsent(dependent, new Relation(head, role, marker, dependent));
        }
    }

    /** A second word above one that has its place already: the verb of a relative clause above the antecedent. */
    void share(int head, Role role, int dependent) {
        share(head, role, "", dependent);
    }

    void share(int head, Role role, String marker, int dependent) {
        shared.add(new Relation(head, role, marker, dependent));
    }

    /** Gives a dependent another role under the same head, now that more is known. */
    void turn(int dependent, Role from, Role to) {
        above.computeIfPresent(
                dependent,
                (key, old) -> old.role() == from ? new Relation(old.head(), to, old.marker(), dependent) : old);
    }

    /** A verb that is none: the "had" of "had the talks failed". */
    void drop(int verb) {
        verbs.remove(verb);
    }

    void verb(VerbGroup group) {
        verbs.put(group.head(), group);
    }

    Syntax syntax(List<Token> tokens, List<NounGroup> nouns) {
        List<Relation> all = new ArrayList<>(above.values());
        all.addAll(shared);
        return new Syntax(tokens, nouns, List.copyOf(verbs.values()), all);
    }
}
