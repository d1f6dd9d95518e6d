package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Source;
import org.readout.model.Language;
import org.readout.model.Person;

/** Given names that tell whether "he" or "she" may mean somebody: {@code en/given-names.tsv}. Immutable and safe to share. */
public final class GivenNames {
    private final Map<String, String> pronouns = new HashMap<>();

    private GivenNames(Source source) {
        Set<String> both = new HashSet<>();
        source.rows("en/given-names.tsv", Set.of("pronoun", "names"))
                .forEach(row -> row.list("names").forEach(name -> {
                    String other = pronouns.put(name, row.text("pronoun"));
                    if (other != null && !other.equals(row.text("pronoun"))) {
                        both.add(name);
                    }
                }));
        pronouns.keySet().removeAll(both);
    }

    static GivenNames read(Source source) {
        return new GivenNames(source);
    }

    /** {@code he} or {@code she}; empty if the name does not tell. */
    public Optional<String> pronoun(Person person) {
        String name = person.name(Language.ENGLISH);
        int space = name.indexOf(' ');
        String given = space < 0 ? "" : name.substring(0, space);
        return Optional.ofNullable(pronouns.getOrDefault(name, pronouns.get(given)));
    }
}
