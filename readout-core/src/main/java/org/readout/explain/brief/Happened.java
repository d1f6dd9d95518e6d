package org.readout.explain.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Rank;
import org.readout.model.Side;

/** The latest visit: its weightiest meeting, and what else there was. */
final class Happened {
    private static final int FURTHER = 3;
    private static final int TITLE = 40;

    /** The weightiest first: face to face before written, leaders before others, then the highest, then the latest. */
    static final Comparator<Meeting> WEIGHTIEST = Comparator.comparing((Meeting one) -> !one.counts())
            .thenComparing(one -> !one.leaderLevel())
            .thenComparing(one -> one.level().orElse(Rank.LOWEST + 1))
            .thenComparing(Happened::first, Comparator.reverseOrder())
            .thenComparing(one -> one.mentions().get(0));

    private Happened() {}

    private static LocalDate first(Meeting meeting) {
        LocalDate day = meeting.date().earliest();
        return day == null ? LocalDate.MIN : day;
    }

    /** The weightiest meeting of the visit. */
    static Optional<Meeting> lead(Material material) {
        return material.visit().stream()
                .filter(one -> one.status().counts() && named(one))
                .min(WEIGHTIEST);
    }

    static Stream<Line> lines(Material material) {
        List<Line> lines = new ArrayList<>();
        Optional<Meeting> lead = lead(material);
        lead.ifPresent(one -> {
            lines.add(sentence(one, material.names(), true).as(Part.HAPPENED, 1));
            material.visit().stream()
                    .filter(other -> other != one && other.status().counts() && named(other))
                    .sorted(WEIGHTIEST)
                    .limit(FURTHER)
                    .forEach(other ->
                            lines.add(sentence(other, material.names(), false).as(Part.HAPPENED, 3 + lines.size())));
        });
        return lines.stream();
    }

    private static boolean named(Meeting meeting) {
        return meeting.sides().size() == 2
                && meeting.sides().stream().allMatch(side -> !side.principals().isEmpty());
    }

    /** @param full with offices, place and who sat beside */
    static Sentence sentence(Meeting meeting, Names names, boolean full) {
        Sentence sentence = new Sentence();
        Side host = meeting.sides().get(0);
        Side guest = meeting.sides().get(1);
        people(sentence, host.principals(), full);
        sentence.words(verb(meeting.format().contact()));
        people(sentence, guest.principals(), full);
        when(sentence, meeting, full);
        Place place = meeting.place();
        if (full && place != null) {
            sentence.words(", at ").quoted(place.evidence());
        }
        List<Participant> beside = meeting.sides().stream()
                .flatMap(side -> side.people().stream())
                .filter(one -> !one.principal())
                .toList();
        if (full && !beside.isEmpty()) {
            sentence.words("; beside them ").list(beside, (s, one) -> s.named(Names.of(one), one.evidence()));
        }
        return sentence.words(".");
    }

    private static void people(Sentence sentence, List<Participant> people, boolean full) {
        sentence.list(people, (s, one) -> {
            s.named(Names.of(one), one.evidence());
            Optional<Office> office = full ? highest(one) : Optional.empty();
            office.ifPresent(held -> s.words(" (")
                    .quoted(held.evidence(), TITLE)
                    .words(", ")
                    .computed("band " + band(held), List.of(held.evidence()))
                    .words(")"));
        });
    }

    /** A paramount leader needs no title. */
    private static Optional<Office> highest(Participant one) {
        return one.rank().filter(Rank::paramount).isPresent()
                ? Optional.empty()
                : one.offices().stream()
                        .filter(office -> office.rank() != null)
                        .min(Comparator.comparingInt(Happened::band));
    }

    private static int band(Office office) {
        Rank rank = office.rank();
        return rank == null ? Rank.LOWEST : rank.band();
    }

    static String verb(Contact contact) {
        return switch (contact) {
            case IN_PERSON -> " met ";
            case REMOTE -> " spoke from afar with ";
            case WRITTEN -> " wrote to ";
            case PRESENCE -> " appeared beside ";
            case TRAVEL -> " had a visit with ";
        };
    }

    /** The words that date it, and those that tell of it: what dates it may be no more than "the same day". */
    static List<Evidence> day(Meeting meeting) {
        return Stream.concat(Stream.of(meeting.mentions().get(0)), meeting.date().evidence().stream())
                .distinct()
                .toList();
    }

    private static void when(Sentence sentence, Meeting meeting, boolean full) {
        sentence.words(meeting.date().width() == 0 ? " on " : " in ").dated(Days.of(meeting.date()), day(meeting));
        String basis = Days.basis(meeting.date().basis());
        if (full && !basis.isEmpty()) {
            sentence.words(" (" + basis + ")");
        }
    }
}
