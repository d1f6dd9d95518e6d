package org.readout.explain.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Side;

/**
 * What speaks against making much of a meeting that was rare at its level: contact on other ways meanwhile, and earlier
 * meetings with people of the guest's own house.
 */
final class Between {
    private static final int MOST = 2;
    private static final int USUAL = 3;
    private static final int MOST_LETTERS = 3;

    private final Material material;
    private final Meeting lead;

    private Between(Material material, Meeting lead) {
        this.material = material;
        this.lead = lead;
    }

    static Stream<Line> lines(Material material) {
        return Happened.lead(material).filter(Meeting::counts).stream()
                .flatMap(lead -> new Between(material, lead).lines());
    }

    private Stream<Line> lines() {
        List<Meeting> since = since(last());
        List<Line> lines = new ArrayList<>();
        met(since).ifPresent(lines::add);
        wrote(since).ifPresent(lines::add);
        house().ifPresent(lines::add);
        return lines.stream();
    }

    /** The last before of the lead's own kind: leaders with one host, else of its level. */
    private Optional<LocalDate> last() {
        return held(material.earlier())
                .filter(one ->
                        one.sides().get(0).country().equals(lead.sides().get(0).country())
                                && one.leaderLevel() == lead.leaderLevel()
                                && (lead.leaderLevel() || one.level().equals(lead.level())))
                .map(Between::day)
                .max(Comparator.naturalOrder());
    }

    private List<Meeting> since(Optional<LocalDate> last) {
        return material.earlier().stream()
                .filter(one -> one.status().counts()
                        && last.map(day -> day(one).isAfter(day)).orElse(true))
                .toList();
    }

    private static LocalDate day(Meeting meeting) {
        LocalDate day = meeting.date().earliest();
        return day == null ? LocalDate.MIN : day;
    }

    private static Stream<Meeting> held(List<Meeting> meetings) {
        return meetings.stream().filter(one -> one.counts() && twoSided(one));
    }

    private static boolean twoSided(Meeting meeting) {
        return meeting.sides().size() == 2
                && meeting.sides().stream().allMatch(side -> !side.principals().isEmpty());
    }

    private Optional<Line> met(List<Meeting> since) {
        List<Meeting> met = Distinct.of(held(since).sorted(Happened.WEIGHTIEST).toList());
        if (met.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = new Sentence()
                .words("Meanwhile met otherwise ")
                .computed(
                        times(met.size()),
                        met.stream().map(one -> one.mentions().get(0)).toList())
                .words(": ")
                .list(met.stream().limit(MOST).toList(), this::brief);
        return Optional.of(sentence.words(".").as(Part.AGAINST, 3));
    }

    private void brief(Sentence sentence, Meeting one) {
        people(sentence, one.sides().get(0));
        sentence.words(Happened.verb(one.format().contact()));
        people(sentence, one.sides().get(1));
        sentence.words(Days.lead(one.date())).dated(Days.of(one.date()), Happened.day(one));
    }

    private static void people(Sentence sentence, Side side) {
        Participant first = side.principals().get(0);
        sentence.named(Names.of(first), first.evidence());
    }

    private static String times(int number) {
        return number == 1 ? "once" : number == 2 ? "twice" : Numbers.count(number, "time");
    }

    /** Letters and telegrams from one to the other at the head of state or party. */
    private Optional<Line> wrote(List<Meeting> since) {
        List<Meeting> letters = Distinct.of(since.stream()
                .filter(one -> one.format().contact() == Contact.WRITTEN && twoSided(one) && one.leaderLevel())
                .sorted(Comparator.comparing(Between::day).reversed())
                .toList());
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        Meeting latest = letters.get(0);
        Country from = latest.sides().get(0).country();
        Sentence sentence = new Sentence();
        people(sentence, latest.sides().get(0));
        return Optional.of(sentence.words(" sent messages on ")
                .list(
                        letters.stream()
                                .filter(one -> one.sides().get(0).country().equals(from))
                                .limit(MOST_LETTERS)
                                .toList(),
                        (s, one) -> s.dated(Days.of(one.date()), Happened.day(one)))
                .words(".")
                .as(Part.AGAINST, 3));
    }

    /** Meetings before with anybody of an organisation the guest belongs to. */
    private Optional<Line> house() {
        Side guest = lead.sides().get(1);
        Set<String> houses = new HashSet<>();
        guest.principals().forEach(one -> organisations(one).forEach(houses::add));
        Predicate<Meeting> ofHouse = one -> one.sides().stream()
                .filter(side -> side.country().equals(guest.country()))
                .flatMap(side -> side.principals().stream())
                .anyMatch(person -> organisations(person).anyMatch(houses::contains));
        List<Meeting> before =
                Distinct.of(held(material.earlier()).filter(ofHouse).toList());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Evidence office = guest.principals().stream()
                .flatMap(one -> one.offices().stream())
                .filter(one -> one.organisation() != null)
                .map(Office::evidence)
                .findFirst()
                .orElse(lead.mentions().get(0));
        return Optional.of(new Sentence()
                .words("People of the guest's body (")
                .quoted(office)
                .words(") were met ")
                .computed(
                        times(before.size()),
                        before.stream().map(one -> one.mentions().get(0)).toList())
                // Once or twice makes no habit.
                .words(before.size() < USUAL ? " before." : " before: a usual channel.")
                .as(Part.AGAINST, 3));
    }

    private static Stream<String> organisations(Participant one) {
        return one.offices().stream()
                .map(Office::organisation)
                .filter(id -> id != null)
                .map(id -> id);
    }
}
