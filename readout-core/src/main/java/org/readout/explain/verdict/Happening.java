package org.readout.explain.verdict;

import java.util.List;
import java.util.Map;
import org.readout.model.Language;

/**
 * A kind of happening with the words reports have for it.
 *
 * @param id identifier
 * @param name for a person
 * @param parties which of the states named must stand in a report of it
 * @param planned true if to speak of it is the happening
 * @param once true if of the same states it happens once
 * @param forms by language: alternatives, each of words that must stand in one sentence together
 * @param alike identifiers of others it may be taken for
 */
public record Happening(
        String id,
        String name,
        Parties parties,
        boolean planned,
        boolean once,
        Map<Language, List<List<Phrases>>> forms,
        List<String> alike) {
    /** Whose happening it is. */
    public enum Parties {
        /** It happens somewhere: any state named with it will do. */
        ANY,
        /** Somebody does it: the state named last before it. */
        ACTOR,
        /** It is between two: two of the states named. */
        PAIR
    }

    public Happening {
        forms = Map.copyOf(forms);
        alike = List.copyOf(alike);
    }

    boolean pair() {
        return parties == Parties.PAIR;
    }

    /** True if a sentence tells of it. */
    public boolean in(String sentence, Language language) {
        return forms.getOrDefault(language, List.of()).stream()
                .anyMatch(form -> form.stream().allMatch(words -> words.in(sentence)));
    }

    /** Where the first of its words begins in a sentence that tells of it. */
    int first(String sentence, Language language) {
        return forms.getOrDefault(language, List.of()).stream()
                .filter(form -> form.stream().allMatch(words -> words.in(sentence)))
                .mapToInt(form -> form.get(0).first(sentence))
                .min()
                .orElse(0);
    }
}
