package org.readout.explain.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int TITLE = 60;
    private static final Pattern MEMBER = Pattern.compile("(?:an? |the )?member of (?:the )?");

    /**
     * The weightiest first: what is spoken before what is written, leaders before others, then the highest, face to face before a call,
     * then the latest.
     */
    static final Comparator<Meeting> WEIGHTIEST = Comparator.comparing((Meeting one) -> !spoken(one))
            .thenComparing(one -> !one.leaderLevel())
            .thenComparing(one -> one.level().orElse(Rank.LOWEST + 1))
            .thenComparing(one -> !one.counts())
            .thenComparing(Happened::first, Comparator.reverseOrder())
            .thenComparing(one -> one.mentions().get(0));

    private Happened() {}

    private static boolean spoken(Meeting one) {
        Contact contact = one.format().contact();
        return contact == Contact.IN_PERSON || contact == Contact.REMOTE;
    }

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
        Optional<Meeting> lead = lead(material);
        if (lead.isEmpty()) {
            return Stream.of();
        }
        // Of what is told twice the account that gives the day is kept.
        List<Meeting> told = Distinct.of(Stream.concat(
                        lead.stream(),
                        material.visit().stream()
                                .filter(other -> other.status().counts() && named(other))
                                .sorted(Comparator.comparing(
                                        other -> other.date().width() != 0)))
                .toList());
        List<Meeting> further = told.stream()
                .filter(other -> other != lead.get())
                .sorted(WEIGHTIEST)
                .limit(FURTHER)
                .toList();
        List<Meeting> alike =
                further.stream().filter(one -> alike(one, lead.get())).toList();
        List<Meeting> again =
                further.stream().filter(one -> again(one, lead.get())).toList();
        List<Line> lines = new ArrayList<>();
        lines.add(sentence(material.names(), lead.get(), alike, again).as(Part.HAPPENED, 1));
        further.stream()
                .filter(one -> !alike.contains(one) && !samePeople(one, lead.get()))
                .forEach(one -> lines.add(
                        sentence(material.names(), one, List.of(), List.of()).as(Part.HAPPENED, 1 + lines.size())));
        since(material).ifPresent(lines::add);
        return lines.stream();
    }

    /** What came after, which a reader of the news has in mind. */
    private static Optional<Line> since(Material material) {
        List<Meeting> later = Distinct.of(material.later().stream()
                .filter(one -> one.status().counts() && named(one))
                .toList());
        if (later.isEmpty()) {
            return Optional.empty();
        }
        Meeting last = later.get(later.size() - 1);
        Sentence sentence = new Sentence()
                .words("Since then ")
                .computed(
                        Numbers.count(later.size(), "contact"),
                        later.stream().map(one -> one.mentions().get(0)).toList())
                .words(later.size() == 1 ? ": " : ", the last: ");
        who(sentence, last);
        when(sentence, last, false);
        return Optional.of(sentence.words(".").as(Part.HAPPENED, 2));
    }

    /** Told in the same breath: the same guests, met by others in the same way. */
    private static boolean alike(Meeting one, Meeting lead) {
        return verb(one.format().contact()).equals(verb(lead.format().contact()))
                && people(one.sides().get(1)).equals(people(lead.sides().get(1)))
                && !people(one.sides().get(0)).equals(people(lead.sides().get(0)));
    }

    /** The same people on another day of the visit; what is told of no day in particular adds nothing. */
    private static boolean again(Meeting one, Meeting lead) {
        return samePeople(one, lead)
                && one.date().width() == 0
                && !Objects.equals(one.date().earliest(), lead.date().earliest());
    }

    private static boolean samePeople(Meeting one, Meeting lead) {
        return verb(one.format().contact()).equals(verb(lead.format().contact()))
                && Stream.concat(
                                        one.sides().stream().map(Happened::people),
                                        lead.sides().stream().map(Happened::people))
                                .distinct()
                                .count()
                        == one.sides().size();
    }

    private static List<String> people(Side side) {
        return side.principals().stream().map(Names::of).toList();
    }

    static boolean named(Meeting meeting) {
        return meeting.sides().size() == 2
                && meeting.sides().stream().allMatch(side -> !side.principals().isEmpty());
    }

    /** Who met whom, to be gone on with. */
    static void who(Sentence sentence, Meeting meeting) {
        people(sentence, meeting.sides().get(0).principals());
        sentence.words(verb(meeting.format().contact()));
        people(sentence, meeting.sides().get(1).principals());
    }

    /**
     * With offices, place and who sat beside.
     *
     * @param alike others the same guests met
     * @param again the same people on other days
     */
    private static Sentence sentence(Names names, Meeting meeting, List<Meeting> alike, List<Meeting> again) {
        Sentence sentence = new Sentence();
        Side host = meeting.sides().get(0);
        Side guest = meeting.sides().get(1);
        titled(sentence, host.principals(), names);
        sentence.words(verb(meeting.format().contact()));
        titled(sentence, guest.principals(), names);
        when(sentence, meeting, true);
        Place place = meeting.place();
        if (place != null) {
            sentence.words(", at ").quoted(place.evidence());
        }
        for (Meeting other : again) {
            when(sentence.words(", also"), other, false);
        }
        for (Meeting other : alike) {
            sentence.words("; so did ");
            people(sentence, other.sides().get(0).principals());
            when(sentence, other, false);
        }
        List<Participant> beside = meeting.sides().stream()
                .flatMap(side -> side.people().stream())
                .filter(one -> !one.principal())
                .toList();
        if (!beside.isEmpty()) {
            sentence.more(
                    s -> s.words("; with ").list(beside, (inner, one) -> inner.named(Names.of(one), one.evidence())));
        }
        return sentence.words(".");
    }

    private static void people(Sentence sentence, List<Participant> people) {
        sentence.list(people, (s, one) -> s.named(Names.of(one), one.evidence()));
    }

    /** With the highest office of each. */
    private static void titled(Sentence sentence, List<Participant> people, Names names) {
        sentence.list(people, (s, one) -> {
            s.named(Names.of(one), one.evidence());
            highest(one).ifPresent(held -> title(s.words(" ("), held, names)
                    .words(", ")
                    .computed("band " + band(held), List.of(held.evidence()))
                    .words(")"));
        });
    }

    /** In English by the table of posts where the text is in another language, else as it stands. */
    private static Sentence title(Sentence sentence, Office office, Names names) {
        boolean foreign = office.evidence().quote().codePoints().anyMatch(Character::isIdeographic);
        Optional<String> known = foreign ? names.office().apply(office) : Optional.empty();
        return known.isPresent()
                ? sentence.computed(known.get(), List.of(office.evidence()))
                : sentence.quoted(bare(office.evidence()), TITLE);
    }

    /** Of a member the body is enough: "a member of the" goes. */
    private static Evidence bare(Evidence title) {
        Matcher member = MEMBER.matcher(title.quote());
        return member.lookingAt()
                ? Evidence.said(
                        title.text(),
                        title.span().start() + member.end(),
                        title.span().end())
                : title;
    }

    /** A paramount leader needs no title. */
    static Optional<Office> highest(Participant one) {
        return one.rank().filter(Rank::paramount).isPresent()
                ? Optional.empty()
                : one.offices().stream()
                        .filter(office -> office.rank() != null)
                        .min(Comparator.comparingInt(Happened::band));
    }

    static int band(Office office) {
        Rank rank = office.rank();
        return rank == null ? Rank.LOWEST : rank.band();
    }

    static String verb(Contact contact) {
        return switch (contact) {
            case IN_PERSON -> " met ";
            case REMOTE -> " spoke by telephone or video with ";
            case WRITTEN -> " sent a message to ";
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
        sentence.words(Days.lead(meeting.date())).dated(Days.of(meeting.date()), day(meeting));
        String basis = Days.basis(meeting.date().basis());
        if (full && !basis.isEmpty()) {
            sentence.words(" (" + basis + ")");
        }
    }
}
