package org.readout.explain.verdict;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Side;

/** Who is claimed to have met, and who met. */
final class Parties {
    private Parties() {}

    static Set<Country> states(List<Side> sides) {
        return sides.stream().map(Side::country).collect(Collectors.toUnmodifiableSet());
    }

    /** The people claimed of a side; of others who came along nothing is claimed. */
    static List<Person> people(Side side) {
        return side.principals().stream().map(Participant::person).toList();
    }

    static boolean named(Side side) {
        return !people(side).isEmpty();
    }

    /** True if every side has somebody named. */
    static boolean named(List<Side> sides) {
        return sides.stream().allMatch(Parties::named);
    }

    /** True if all sides claimed met, for each side with people at least one of them; who only came along did not. */
    static boolean in(Meeting meeting, List<Side> sides) {
        return sides.stream().allMatch(side -> in(meeting, side));
    }

    static boolean in(Meeting meeting, Side side) {
        List<Person> claimed = people(side);
        return meeting.sides().stream()
                .filter(own -> own.country().equals(side.country()))
                .anyMatch(own -> claimed.isEmpty() || claimed.stream().anyMatch(person -> takesPart(own, person)));
    }

    private static boolean takesPart(Side side, Person person) {
        return side.principals().stream().anyMatch(one -> one.person().id().equals(person.id()));
    }

    /** "Xi Jinping (CHN)"; of a side without people, its state. */
    static String words(Side side) {
        List<Person> people = people(side);
        return people.isEmpty()
                ? side.country().code()
                : people.stream().map(person -> person.name(Language.ENGLISH)).collect(Collectors.joining(", ")) + " ("
                        + side.country() + ")";
    }

    static String words(List<Side> sides) {
        return sides.stream().map(Parties::words).collect(Collectors.joining(" – "));
    }
}
