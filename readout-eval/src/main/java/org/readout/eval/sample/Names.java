package org.readout.eval.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.People;
import org.readout.model.Person;

/** Tells whether a coded person is the one a name means, in whatever language either is written. */
final class Names {
    private final Map<String, Set<String>> ids = new HashMap<>();

    Names(People people) {
        for (String language : List.of("zh", "en", "ko")) {
            people.surfaces(language, (name, entry) -> ids.computeIfAbsent(folded(name), key -> new HashSet<>())
                    .add(entry.person().id()));
        }
    }

    boolean means(String name, Person person) {
        return ids.getOrDefault(folded(name), Set.of()).contains(person.id())
                || Stream.of(person.zh(), person.en(), person.ko())
                        .anyMatch(written -> written != null && folded(written).equals(folded(name)));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
