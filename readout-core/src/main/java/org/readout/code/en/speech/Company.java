package org.readout.code.en.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Role;

/**
 * Who is in each other's company in a text, so that "both sides" and "the two ministers" can be said of them. Changed by each
 * sentence in turn; not to be shared.
 */
final class Company {
    private static final Set<String> PLACES = Set.of("capital", "metonym");

    private final Map<Country, Integer> named = new HashMap<>();
    private final Map<Country, Actor> states = new LinkedHashMap<>();
    /** Of more people no later words are asked: a text is read in time that grows with its length. */
    private static final int REMEMBERED = 40;

    private final Map<Country, Set<Person>> persons = new HashMap<>();
    private final Map<Person, Mention.OfPerson> everybody = new LinkedHashMap<>();
    private final List<Actor> spoke = new ArrayList<>();
    private List<Actor> people = List.of();
    private List<Actor> just = List.of();

    /** One person of each state: of those named together last, else of those who spoke last. */
    List<Actor> people(int count) {
        if (people.size() >= count || spoke.size() < 2) {
            return people.subList(0, Math.min(count, people.size()));
        }
        return List.copyOf(spoke.subList(Math.max(0, spoke.size() - count), spoke.size()));
    }

    /** The states of those named together last, however many: of a joint paper. */
    List<Actor> together(int most) {
        return sides(people.size() > 1 ? Math.min(most, people.size()) : most);
    }

    /** The states of those people: "both sides"; else the states named most. */
    List<Actor> sides(int count) {
        List<Actor> sides = new ArrayList<>();
        for (Actor person : people(count)) {
            Country country = person.country();
            if (country != null && sides.stream().noneMatch(side -> country.equals(side.country()))) {
                sides.add(side(country, person.evidence()));
            }
        }
        return sides.size() > 1 ? sides : states(Math.min(count, 2));
    }

    /** The states the text has named most so far: "the two countries". */
    List<Actor> states(int count) {
        Comparator<Map.Entry<Country, Actor>> often =
                Comparator.comparing(entry -> -named.getOrDefault(entry.getKey(), 0));
        return states.entrySet().stream()
                .sorted(often)
                .limit(count)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The states the last sentence that names any names, by their capitals too, places left out. */
    List<Actor> just() {
        return just;
    }

    private void heard(Clauses clauses) {
        Map<Country, Actor> states = new LinkedHashMap<>();
        clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> !GroupReader.place(clauses, state))
                .forEach(state ->
                        states.putIfAbsent(state.country(), side(state.country(), clauses.quote(state.span()))));
        just = states.isEmpty() ? just : List.copyOf(states.values());
    }

    void spoke(Actor actor) {
        if (actor.person() != null) {
            spoke.removeIf(other -> Objects.equals(other.country(), actor.country()));
            spoke.add(actor);
        }
    }

    /** Everybody a sentence names: of each state who is named first. */
    void named(Clauses clauses) {
        heard(clauses);
        Map<Country, Actor> heads = new LinkedHashMap<>();
        List<Actor> stateless = new ArrayList<>();
        for (Mention mention : clauses.mentions()) {
            if (mention instanceof Mention.OfPerson one) {
                person(one, clauses.quote(one.name()), heads, stateless);
            } else if (mention instanceof Mention.OfCountry state && !PLACES.contains(state.form())) {
                count(state.country(), clauses.quote(state.span()));
            }
        }
        List<Actor> all = new ArrayList<>(heads.values());
        all.addAll(stateless.subList(0, Math.min(1, stateless.size())));
        people = all.size() > 1 ? List.copyOf(all) : people;
    }

    /** Those named lately, each once. */
    List<Mention.OfPerson> named() {
        return List.copyOf(everybody.values());
    }

    /** The only person of a state whom the text has named so far; empty if there are several. */
    Optional<Person> only(Country state) {
        return Optional.ofNullable(persons.get(state))
                .filter(named -> named.size() == 1)
                .map(named -> named.iterator().next());
    }

    private void person(Mention.OfPerson one, Evidence evidence, Map<Country, Actor> heads, List<Actor> stateless) {
        everybody.putIfAbsent(one.person(), one);
        if (everybody.size() > REMEMBERED) {
            everybody.remove(everybody.keySet().iterator().next());
        }
        Country country = one.country();
        Actor actor = new Actor(country, null, one.person(), Role.SOURCE, evidence);
        if (country == null) {
            stateless.add(actor);
        } else {
            persons.computeIfAbsent(country, state -> new HashSet<>()).add(one.person());
            heads.putIfAbsent(country, actor);
            count(country, evidence);
        }
    }

    private void count(Country country, Evidence evidence) {
        named.merge(country, 1, Integer::sum);
        states.putIfAbsent(country, side(country, evidence));
    }

    static Actor side(Country state, Evidence evidence) {
        return new Actor(state, null, null, Role.SOURCE, evidence);
    }
}
