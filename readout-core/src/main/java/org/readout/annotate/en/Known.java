package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Person;

/** Who has been spoken of up to a place in a text, the last last. Not to be shared. */
final class Known {
    /** Who was spoken of longer ago is not meant by a title alone. */
    private static final int LONGEST_AGO = 12;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, List<Set<String>>> held = new HashMap<>();
    private final Map<String, Seen> seen = new LinkedHashMap<>();

    /** Somebody, and the sentence where last spoken of. */
    private record Seen(Mention.OfPerson person, int sentence) {}

    /**
     * @param people all of the text: the words of their offices count wherever they stand
     * @param titles how the holder of the offices is called that somebody holds on the day; asked of those whose office the text
     *     does not tell
     */
    Known(List<Mention.OfPerson> people, Function<Person, List<String>> titles) {
        for (Mention.OfPerson person : people) {
            for (Office office : person.offices()) {
                words.computeIfAbsent(person.person().id(), id -> new HashSet<>())
                        .addAll(words(office.evidence().quote()));
            }
        }
        people.stream()
                .map(Mention.OfPerson::person)
                .filter(person -> !words.containsKey(person.id()))
                .forEach(person -> held.computeIfAbsent(
                        person.id(),
                        id -> titles.apply(person).stream().map(Known::words).toList()));
    }

    static Set<String> words(String phrase) {
        return Arrays.stream(Spelling.lower(phrase).split("[^\\p{L}]+")).collect(Collectors.toUnmodifiableSet());
    }

    void see(Mention.OfPerson person, int sentence) {
        seen.remove(person.person().id());
        seen.values().removeIf(one -> sentence - one.sentence > LONGEST_AGO);
        seen.put(person.person().id(), new Seen(person, sentence));
    }

    /** The one last spoken of who holds an office of these words; nobody if two were spoken of there. */
    List<Mention.OfPerson> holder(
            Set<String> title, @Nullable Country country, int sentence, Predicate<Mention.OfPerson> other) {
        List<Seen> holders =
                holders(person -> holds(person, title) && of(person, country) && other.test(person), sentence);
        boolean two = holders.size() > 1 && holders.get(0).sentence == holders.get(1).sentence;
        return holders.isEmpty() || two ? List.of() : List.of(holders.get(0).person);
    }

    /** The two last spoken of who act for two states and fit; empty if there are not two. */
    List<Mention.OfPerson> two(Predicate<Mention.OfPerson> fits, int sentence) {
        List<Mention.OfPerson> two = new ArrayList<>();
        for (Seen one : holders(fits, sentence)) {
            boolean other = two.isEmpty()
                    || one.person.country() != null
                            && !one.person.country().equals(two.get(0).country());
            if (other && two.size() < 2) {
                two.add(0, one.person);
            }
        }
        return two.size() == 2 ? two : List.of();
    }

    boolean holds(Mention.OfPerson person, Set<String> title) {
        String id = person.person().id();
        return words.getOrDefault(id, Set.of()).containsAll(title)
                || held.getOrDefault(id, List.of()).contains(title);
    }

    private static boolean of(Mention.OfPerson person, @Nullable Country country) {
        return country == null || country.equals(person.country());
    }

    /** Those who fit, the last spoken of first. */
    private List<Seen> holders(Predicate<Mention.OfPerson> fits, int sentence) {
        List<Seen> holders = new ArrayList<>(seen.values());
        Collections.reverse(holders);
        return holders.stream()
                .filter(one -> sentence - one.sentence <= LONGEST_AGO && fits.test(one.person))
                .toList();
    }
}
