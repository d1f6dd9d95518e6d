package org.readout.model.syntax;

/**
 * Two words and what the one is to the other.
 *
 * @param head index of the token above
 * @param role what the dependent is to it
 * @param marker the preposition of an argument, the conjunction of a clause, both in lower case; else empty
 * @param dependent index of the token below
 */
public record Relation(int head, Role role, String marker, int dependent) {

    /** The role as annotations write it: {@code subj}, or the preposition. */
    public String label() {
        return role == Role.ARGUMENT ? marker : role.label();
    }
}
