package org.readout.annotate.zh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.Mention;
import org.readout.model.Person;

/**
 * A person named in full once (希拉里·克林顿) is meant by the last part of the name (克林顿) elsewhere in the text, if only one such
 * person of that state is named.
 */
final class SurnameAlone {
    private static final String JOINERS = "·•-—－";

    private SurnameAlone() {}

    /**
     * @param people in text order
     * @param reading the text as matched
     */
    static List<Mention.OfPerson> resolve(List<Mention.OfPerson> people, String reading) {
        Map<String, Set<Person>> full = new HashMap<>();
        for (Mention.OfPerson person : people) {
            String name = reading.substring(person.name().start(), person.name().end());
            int last = lastJoiner(name);
            if (last > 0) {
                full.computeIfAbsent(key(name.substring(last + 1), person), k -> new HashSet<>())
                        .add(person.person());
            }
        }
        return full.isEmpty()
                ? people
                : people.stream().map(person -> resolve(person, reading, full)).toList();
    }

    private static Mention.OfPerson resolve(Mention.OfPerson person, String reading, Map<String, Set<Person>> full) {
        String name = reading.substring(person.name().start(), person.name().end());
        Set<Person> same = full.getOrDefault(key(name, person), Set.of());
        boolean unknown = person.person().id().startsWith("zh:");
        return unknown && same.size() == 1
                ? new Mention.OfPerson(
                        person.span(), person.name(), same.iterator().next(), person.country(), person.offices())
                : person;
    }

    private static String key(String surname, Mention.OfPerson person) {
        return surname + " of " + person.country();
    }

    private static int lastJoiner(String name) {
        return name.chars().map(JOINERS::indexOf).allMatch(i -> i < 0)
                ? -1
                : JOINERS.chars().map(name::lastIndexOf).max().orElse(-1);
    }
}
