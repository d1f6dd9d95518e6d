package org.readout.lexicon.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.People;
import org.readout.lexicon.Row;
import org.readout.lexicon.Tenures;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Person;

/**
 * Family names by which newsrooms call somebody who is not named in full: heads of state and government of {@code en/heads.tsv}
 * that no other person registered for the state bears, and who holds an office of {@code tenures.tsv} on the day. Immutable and
 * safe to share.
 */
public final class Surnames {
    /** A person who holds or held offices. */
    public record Incumbent(Person person, Country country, Tenures.Holder holder) {}

    /** "El-Sisi" is called "Sisi", too. */
    private static final Pattern ARTICLE = Pattern.compile("^[aAeE][a-z]-(?=\\p{Lu})");

    private static final String GOVERNMENT = "GOV";

    private final Map<String, List<People.Entry>> heads = new HashMap<>();
    private final Map<String, List<Incumbent>> holders = new HashMap<>();
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
        holders(lexicon);
    }

    private void holders(Lexicon lexicon) {
        Map<String, People.Entry> registered = new HashMap<>();
        lexicon.people()
                .surfaces(
                        "en",
                        (name, entry) -> registered.putIfAbsent(
                                entry.country() + " " + Spelling.lower(Spelling.plain(name)), entry));
        for (Tenures.Holder holder : Tenures.read(lexicon.source()).holders()) {
            Country country = holder.tenures().get(0).country();
            People.Entry entry = holder.names().stream()
                    .map(name -> registered.get(country + " " + Spelling.lower(Spelling.plain(name))))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            String name =
                    entry == null ? holder.names().get(0) : entry.names("en").get(0);
            Person person = entry == null ? Person.unregistered(Language.ENGLISH, name) : entry.person();
            String surname = surname(name, country);
            Stream.of(surname, ARTICLE.matcher(surname).replaceFirst(""))
                    .distinct()
                    .forEach(called -> holders.computeIfAbsent(called, n -> new ArrayList<>())
                            .add(new Incumbent(person, country, holder)));
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
        return surname(name, entry.country());
    }

    private String surname(String name, Country country) {
        String plain = Spelling.plain(name);
        return first.contains(country)
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

    /** True of a name of {@code en/heads.tsv}. */
    public boolean listed(String surname) {
        return heads.containsKey(surname);
    }

    /** True if anybody called so has governed, on whatever day. */
    public boolean governing(String surname) {
        return holders.containsKey(surname);
    }

    /**
     * The one who is called so in a text of a day; empty if there is none or more than one.
     *
     * @param states those the text names
     * @param titled true if a title stands before the name: then anybody who governs on that day may be meant; else only who is
     *     called by the family name alone. Of any state if the text names none of theirs and only one is called so
     */
    public Optional<Incumbent> incumbent(String surname, Set<Country> states, LocalDate day, boolean titled) {
        List<Incumbent> serving = holders.getOrDefault(surname, List.of()).stream()
                .filter(one -> one.holder().tenures().stream()
                        .anyMatch(held -> held.spell().holds(day)
                                && (held.office().head()
                                        || titled
                                                && GOVERNMENT.equals(
                                                        held.office().sector()))))
                .toList();
        List<Incumbent> ofStates =
                serving.stream().filter(one -> states.contains(one.country())).toList();
        List<Incumbent> meant = ofStates.isEmpty() ? serving : ofStates;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
