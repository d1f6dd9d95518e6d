package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.People;
import org.readout.lexicon.Row;
import org.readout.model.Country;

/**
 * Family names by which newsrooms call a head of state or government who is not named in full: those of {@code en/heads.tsv}
 * that no other person registered for the state bears. Immutable and safe to share.
 */
public final class Surnames {
    private final Map<String, List<People.Entry>> heads = new HashMap<>();
    private final Set<Country> first;

    private Surnames(Lexicon lexicon) {
        first = lexicon.source().rows("en/surname-first.tsv", Set.of("country", "note")).stream()
                .map(row -> new Country(row.text("country")))
                .collect(Collectors.toUnmodifiableSet());
        Map<String, Set<String>> bearers = bearers(lexicon.people());
        for (Row row : lexicon.source().rows("en/heads.tsv", Set.of("id"))) {
            for (String id : row.list("id")) {
                People.Entry head = lexicon.people()
                        .byId(id)
                        .orElseThrow(() -> row.error("people.tsv has no person " + id + "; correct the id"));
                add(head, bearers);
            }
        }
    }

    static Surnames read(Lexicon lexicon) {
        return new Surnames(lexicon);
    }

    private Map<String, Set<String>> bearers(People people) {
        Map<String, Set<String>> bearers = new HashMap<>();
        people.surfaces(
                "en", (name, entry) -> bearers.computeIfAbsent(key(surname(name, entry), entry), key -> new HashSet<>())
                        .add(entry.person().id()));
        return bearers;
    }

    private void add(People.Entry head, Map<String, Set<String>> bearers) {
        String name = surname(head.names("en").get(0), head);
        if (bearers.getOrDefault(key(name, head), Set.of()).size() == 1) {
            heads.computeIfAbsent(name, n -> new ArrayList<>()).add(head);
        }
    }

    private static String key(String surname, People.Entry entry) {
        return entry.country() + " " + surname;
    }

    private String surname(String name, People.Entry entry) {
        String plain = Spelling.plain(name);
        return first.contains(entry.country())
                ? plain.substring(0, (plain + " ").indexOf(' '))
                : plain.substring(plain.lastIndexOf(' ') + 1);
    }

    /** The one head of these states who is called so; empty if there is none or more than one. */
    public Optional<People.Entry> head(String surname, Set<Country> states) {
        List<People.Entry> called = heads.get(surname);
        if (called == null) {
            return Optional.empty();
        }
        List<People.Entry> ofStates = called.stream()
                .filter(entry -> states.contains(entry.country()))
                .toList();
        return ofStates.size() == 1 ? Optional.of(ofStates.get(0)) : Optional.empty();
    }
}
