package org.readout.pipeline.tenure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Attestation;
import org.readout.model.Person;
import org.readout.store.Attested;

/**
 * Who is attested in an office of one holder: spellings of one name are one person, and who is named in passing, while another is
 * before and after, does not hold it.
 *
 * <p>A word misread for a name, the head of a region or agency whose office is called alike, and a holder of old are named once or
 * twice among many attestations of the one in office. They are no rival: a rival is named again.
 */
final class Holders {
    private static final int FEW = 3;
    private static final int MANY_TIMES = 10;
    /** A word after a title that is in the news every day is misread more than a few times. */
    private static final int OVERWHELMING = 50;

    private static final int AROUND_DAYS = 60;

    private final Map<String, List<Attested>> byPerson = new TreeMap<>();

    private Holders(List<Attested> attested) {
        attested.forEach(
                one -> byPerson.computeIfAbsent(one.attestation().person().id(), p -> new ArrayList<>())
                        .add(one));
    }

    /** @param attested in one office of one holder, by day; what is left is in the same order */
    static List<Attested> settled(List<Attested> attested) {
        Map<String, Person> names = new OneName(new Holders(attested).byPerson).people();
        List<Attested> named = attested.stream()
                .map(one ->
                        as(one, names.getOrDefault(one.attestation().person().id(), person(one))))
                .toList();
        Holders holders = new Holders(named);
        return named.stream()
                .filter(one -> !holders.inPassing(person(one).id()))
                .toList();
    }

    private boolean inPassing(String person) {
        List<Attested> own = byPerson.getOrDefault(person, List.of());
        return own.stream().allMatch(one -> byPerson.entrySet().stream()
                .filter(other -> !other.getKey().equals(person) && outnumbers(other.getValue(), own))
                .anyMatch(other -> surrounds(other.getValue(), one.day())));
    }

    private static boolean outnumbers(List<Attested> holder, List<Attested> own) {
        return holder.size() >= (own.size() <= FEW ? MANY_TIMES : OVERWHELMING) * own.size();
    }

    private static boolean surrounds(List<Attested> holder, LocalDate day) {
        return holder.stream().anyMatch(one -> within(one.day(), day.minusDays(AROUND_DAYS), day))
                && holder.stream().anyMatch(one -> within(one.day(), day, day.plusDays(AROUND_DAYS)));
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static Person person(Attested one) {
        return one.attestation().person();
    }

    private static Attested as(Attested one, Person person) {
        Attestation said = one.attestation();
        return new Attested(one.day(), new Attestation(person, said.office(), said.evidence()));
    }

    /** By how often they are attested, those registered first: the person whose name the others are spellings of. */
    static Comparator<List<Attested>> bestKnown() {
        return Comparator.comparing((List<Attested> own) -> registered(person(own.get(0))))
                .thenComparing(List::size)
                .thenComparing(own -> person(own.get(0)).id());
    }

    /** True if the register holds the person; others are named by a language and what it calls them. */
    static boolean registered(Person person) {
        return person.id().indexOf(':') < 0;
    }
}
