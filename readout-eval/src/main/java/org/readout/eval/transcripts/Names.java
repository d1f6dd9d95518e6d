package org.readout.eval.transcripts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.People;
import org.readout.model.Language;
import org.readout.model.Person;

/** Brings the spellings of a Chinese name to one person. Immutable. */
final class Names {
    private final Map<String, Set<String>> ids = new HashMap<>();

    Names(People people) {
        people.surfaces("zh", (name, entry) -> ids.computeIfAbsent(name, key -> new HashSet<>())
                .add(entry.person().id()));
    }

    /** A name as a text writes it. */
    Name written(String name) {
        return new Name(ids.getOrDefault(name, Set.of()), name);
    }

    Name of(Person person) {
        return new Name(Set.of(person.id()), person.name(Language.CHINESE));
    }
}
