package org.readout.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set phrase (提法) with its surface forms.
 *
 * @param id identifier, lower snake case
 * @param name English name
 * @param kind what it is for
 * @param issue the issue it belongs to; absent if it tells of none, as words for an atmosphere do
 * @param rung place on the ladder of its kind, from 1; two may share one; present exactly if the kind is a ladder
 * @param surfaces surface forms by language, the form to display first; {@code ~} stands for a gap
 * @param exceptions by language, longer phrases that hold a surface form and are not this formula
 * @param origin where it comes from
 */
public record Formula(
        String id,
        String name,
        FormulaKind kind,
        @Nullable String issue,
        @Nullable Integer rung,
        Map<Language, List<String>> surfaces,
        Map<Language, List<String>> exceptions,
        Origin origin) {
    public Formula {
        Require.that(id.matches("[a-z0-9_]+"), "'%s' is not lower snake case", id);
        Require.that(kind.ladder() == (rung != null), "formula %s: a rung is given exactly on a ladder", id);
        Require.that(rung == null || rung > 0, "formula %s: rungs count from 1", id);
        surfaces = Map.copyOf(surfaces);
        exceptions = Map.copyOf(exceptions);
        Require.that(
                surfaces.values().stream().anyMatch(forms -> !forms.isEmpty()), "formula %s has no surface form", id);
    }

    /** Surface forms in a language, the form to display first; may be empty. */
    public List<String> surfaces(Language language) {
        return surfaces.getOrDefault(language, List.of());
    }

    /**
     * Where a formula comes from, known from elsewhere.
     *
     * @param parties the states whose formula it is; empty if anybody's
     * @param since when it was first said or agreed, as ISO date, month or year; absent if not known
     * @param source the treaty, communiqué, speech or usage, in a few words
     */
    public record Origin(List<Country> parties, @Nullable String since, String source) {
        public Origin {
            parties = List.copyOf(parties);
            Require.that(
                    since == null || since.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"),
                    "'%s' is no ISO date, month or year",
                    since);
        }
    }
}
