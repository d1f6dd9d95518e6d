package org.readout.code;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Basis;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Format;
import org.readout.model.Precision;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.When;

/** Tellings taken to be one meeting, while they are being collected. */
final class Group {
    private static final long SLIP = 31;
    private static final long REFERENCE = 92;

    /** What two tellings of one meeting must agree on. */
    private record Who(Status status, String kind, String way, List<Member> members) {

        private record Member(Country country, Set<String> persons) {}

        static Who of(Telling telling) {
            return new Who(
                    telling.status(),
                    kind(telling.format()),
                    way(telling),
                    telling.countries().stream()
                            .sorted()
                            .map(country -> new Member(country, telling.persons(country)))
                            .toList());
        }

        /** Of what several are present at, a banquet is no ceremony; a meeting may be called talks. */
        private static String kind(Format format) {
            return format.contact() == Contact.PRESENCE
                    ? format.id()
                    : format.contact().name();
        }

        private boolean oneWay(Who other) {
            return way.isEmpty() || other.way.isEmpty() || way.equals(other.way);
        }

        /** Who goes to whom: a visit is none in return. */
        private static String way(Telling telling) {
            return telling.format().contact() != Contact.TRAVEL
                    ? ""
                    : telling.sides().stream()
                            .filter(side -> side.people().stream().anyMatch(person -> person.role() == Role.GUEST))
                            .map(side -> side.country().code())
                            .collect(Collectors.joining());
        }

        boolean agrees(Who other) {
            boolean same = status == other.status
                    && kind.equals(other.kind)
                    && oneWay(other)
                    && members.size() == other.members.size();
            for (int i = 0; same && i < members.size(); i++) {
                same = agree(members.get(i), other.members.get(i));
            }
            return same;
        }

        private static boolean agree(Member a, Member b) {
            return a.country().equals(b.country())
                    && (a.persons().isEmpty()
                            || b.persons().isEmpty()
                            || a.persons().stream().anyMatch(b.persons()::contains));
        }
    }

    private final List<Integer> tellings = new ArrayList<>();
    private final Set<Who> who = new HashSet<>();
    private When date = When.UNKNOWN;

    void add(int number, Telling telling) {
        tellings.add(number);
        who.add(Who.of(telling));
        if (telling.date().width() < date.width()) {
            date = telling.date();
        }
    }

    List<Integer> tellings() {
        return tellings;
    }

    int first() {
        return tellings.stream().min(Integer::compare).orElseThrow();
    }

    /** Takes a date found by solving. */
    void on(When solved) {
        date = solved;
    }

    /** True if a telling is of this meeting. */
    boolean takes(Telling telling) {
        Who other = Who.of(telling);
        return who.stream().allMatch(other::agrees) && mayBe(telling);
    }

    private boolean mayBe(Telling telling) {
        When told = telling.date();
        if (told.compatible(date)) {
            return true;
        }
        if (told.precision() == Precision.YEAR || date.precision() == Precision.YEAR) {
            return false;
        }
        boolean days = told.precision() == Precision.DAY && date.precision() == Precision.DAY;
        return telling.reference() == Telling.Reference.DEFINITE
                ? gap(telling) <= REFERENCE
                : !days && telling.status().counts() && told.basis() != Basis.EXPLICIT && gap(telling) <= SLIP;
    }

    /** Days between the nearest bounds of the two dates; 0 if they overlap. */
    long gap(Telling telling) {
        When a = telling.date();
        if (a.earliest() == null || date.earliest() == null || a.latest() == null || date.latest() == null) {
            return a.compatible(date) ? 0 : Long.MAX_VALUE;
        }
        long before = ChronoUnit.DAYS.between(a.latest(), date.earliest());
        long after = ChronoUnit.DAYS.between(date.latest(), a.earliest());
        return Math.max(0, Math.max(before, after));
    }
}
