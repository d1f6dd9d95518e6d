package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.GivenNames;
import org.readout.model.Mention;

/**
 * Whom "he" and "she" may mean: by the given name, else by what the text has called somebody before. Changed by each sentence in
 * turn; not to be shared.
 */
final class HeOrShe {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");

    private final GivenNames names;
    private final Map<String, String> called = new HashMap<>();
    private List<Mention.OfPerson> before = List.of();
    private List<Mention.OfPerson> here = List.of();

    HeOrShe(GivenNames names) {
        this.names = names;
    }

    /** A sentence begins. */
    void in() {
        before = here;
        here = new ArrayList<>();
    }

    void see(Mention.OfPerson person) {
        here.add(person);
    }

    /**
     * Who is meant.
     *
     * @param likeliest who would be, if the pronoun may mean that one; absent if nobody would
     * @return of this sentence and the one before who was named last of those it may mean; absent if it may mean none
     */
    Mention.@Nullable OfPerson meant(String pronoun, Mention.@Nullable OfPerson likeliest) {
        String word = HE.contains(pronoun.toLowerCase(Locale.ROOT)) ? "he" : "she";
        if (likeliest == null) {
            return null;
        }
        Optional<String> known = of(likeliest);
        if (known.isEmpty() || known.get().equals(word)) {
            called.putIfAbsent(likeliest.person().id(), word);
            return likeliest;
        }
        return Stream.concat(before.stream(), here.stream())
                .filter(one -> of(one).orElse(word).equals(word))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private Optional<String> of(Mention.OfPerson person) {
        return names.pronoun(person.person())
                .or(() -> Optional.ofNullable(called.get(person.person().id())));
    }
}
