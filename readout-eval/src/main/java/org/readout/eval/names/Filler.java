package org.readout.eval.names;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.TwoHalves;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Officers;
import org.readout.lexicon.People;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Person;

/**
 * Whose name is put into a sentence.
 *
 * @param country the state, or the person's state
 * @param person the person; empty if a state is put in
 * @param officer true of a person who serves an organisation of states that day, and so is no side of a contact
 * @param chinese slots of Chinese sentences, each with the words for it
 * @param english slots of English sentences
 */
record Filler(
        Country country,
        Optional<Person> person,
        boolean officer,
        Map<String, String> chinese,
        Map<String, String> english) {
    private static final String ARTICLES = "articles.tsv";

    Filler {
        chinese = Map.copyOf(chinese);
        english = Map.copyOf(english);
    }

    /** Every state, then every person, in the order of their codes and names. */
    static List<Filler> all(Lexicon lexicon, LocalDate day) {
        Officers officers = Officers.read(lexicon.source(), lexicon.people());
        return Stream.concat(
                        states(lexicon.countries()).stream(),
                        people(lexicon.people(), person -> officers.serves(person, day)))
                .toList();
    }

    Map<String, String> slots(Language language) {
        return language.equals(Language.CHINESE) ? chinese : english;
    }

    String name() {
        return person.map(Person::id).orElse(country.code());
    }

    private static List<Filler> states(Countries countries) {
        Set<String> articles = Set.copyOf(TwoHalves.lines(Filler.class, ARTICLES));
        Map<Country, Map<String, String>> english = new LinkedHashMap<>();
        countries.surfaces("en", (name, country) -> slots(english, country).putIfAbsent("state", name));
        countries.surfaces(
                "en_adjective", (name, country) -> slots(english, country).putIfAbsent("adjective", name));
        english.forEach((country, slots) ->
                slots.put("the state", (articles.contains(country.code()) ? "the " : "") + slots.get("state")));
        return english.entrySet().stream()
                .map(state -> new Filler(
                        state.getKey(),
                        Optional.empty(),
                        false,
                        Map.of("state", countries.display(state.getKey(), Language.CHINESE)),
                        state.getValue()))
                .toList();
    }

    private static Map<String, String> slots(Map<Country, Map<String, String>> english, Country country) {
        return english.computeIfAbsent(country, one -> new HashMap<>());
    }

    private static Stream<Filler> people(People people, Predicate<Person> officer) {
        Map<Person, Country> all = new LinkedHashMap<>();
        Stream.of("zh", "en")
                .forEach(column ->
                        people.surfaces(column, (name, entry) -> all.putIfAbsent(entry.person(), entry.country())));
        return all.entrySet().stream()
                .map(one -> new Filler(
                        one.getValue(),
                        Optional.of(one.getKey()),
                        officer.test(one.getKey()),
                        named(one.getKey().zh()),
                        named(one.getKey().en())));
    }

    private static Map<String, String> named(@Nullable String name) {
        return name == null ? Map.of() : Map.of("person", name);
    }
}
