package org.readout.pipeline.tenure;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which tenures are asked for.
 *
 * @param name a state (code or name) or a person (name in any language, or identifier)
 * @param at the holders on this day, or those attested nearest to it; absent for all
 * @param asOf only what was published by this day; absent for everything
 * @param office only offices with these letters in their words or their post; absent for all
 * @param band only offices of this rank band or a higher one; absent for all
 */
public record TenureQuery(
        String name,
        @Nullable LocalDate at,
        @Nullable LocalDate asOf,
        @Nullable String office,
        @Nullable Integer band) {

    boolean asks(Held held) {
        return (band == null || held.band().filter(own -> own <= band).isPresent())
                && (office == null || called(held, office.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean called(Held held, String word) {
        return held.post().id().contains(word)
                || held.spellings().stream()
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(word));
    }
}
