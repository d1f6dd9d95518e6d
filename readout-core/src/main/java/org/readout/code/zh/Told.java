package org.readout.code.zh;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.model.Basis;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Precision;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * What a document told of before a sentence: a sentence that names no day or only "the two heads of state" goes on with it.
 *
 * @param contacts in the order told
 */
record Told(List<Meeting> contacts) {
    /** How many contacts back the host of one is still that of the next. */
    private static final int WITHIN = 20;

    private static final String TALKS = "talks";
    private static final String SPOUSE = "夫人";

    static final Told NOTHING = new Told(List.of());

    Told {
        contacts = List.copyOf(contacts);
    }

    /** What was told before, and these behind it. */
    Told and(List<Meeting> further) {
        return new Told(Stream.concat(contacts.stream(), further.stream()).toList());
    }

    /** What was told up to the end of a sentence. */
    Told until(Passage passage) {
        return new Told(contacts.stream()
                .filter(contact -> contact.mentions().stream()
                        .anyMatch(told -> told.span().start() < passage.span().end()))
                .toList());
    }

    /** The contact of two told of last: 双方 are no conference. */
    Optional<Meeting> last() {
        return latestFirst().filter(contact -> contact.sides().size() <= 2).findFirst();
    }

    /**
     * The contact of two leaders told of last, or of two others: those of ministers and of spouses are not meant by 两国元首, nor those
     * of leaders by 两国外长.
     */
    Optional<Meeting> lastOf(boolean leaders) {
        return latestFirst()
                .filter(contact -> contact.sides().size() <= 2)
                .filter(contact -> contact.sides().stream()
                        .flatMap(side -> side.principals().stream())
                        .allMatch(one -> leaders ? mayHead(one) : !heads(one)))
                .findFirst();
    }

    private static boolean heads(Participant one) {
        return one.rank().filter(rank -> rank.band() <= 2).isPresent();
    }

    /** The talks of two told of last: 会谈后 means no call paid meanwhile. */
    Optional<Meeting> lastTalks() {
        return latestFirst()
                .filter(contact -> contact.sides().size() <= 2)
                .filter(contact -> contact.format().id().equals(TALKS))
                .findFirst();
    }

    private static boolean mayHead(Participant one) {
        return one.rank().map(rank -> rank.band() <= 2).orElse(true)
                && one.offices().stream().noneMatch(office -> office.title().equals(SPOUSE));
    }

    /** The journeys told: a visit is going on while people meet, and their meeting does not say on what day it began. */
    Told journeys() {
        return new Told(contacts.stream()
                .filter(contact -> contact.format().contact() == Contact.TRAVEL)
                .toList());
    }

    /** The one day on which the contact dated last in words took place. */
    Optional<When> day() {
        return latestFirst()
                .filter(contact -> contact.status().counts())
                .map(Meeting::date)
                .filter(date ->
                        date.precision() == Precision.DAY && !date.evidence().isEmpty())
                .findFirst()
                .map(date -> When.day(day(date), Basis.DERIVED, date.evidence()));
    }

    /** From the first to the last day on which contacts dated in words took place: 访问期间 is some day of these. */
    Optional<When> days() {
        List<When> dated = contacts.stream()
                .filter(contact -> contact.status().counts())
                .map(Meeting::date)
                .filter(date -> !date.evidence().isEmpty()
                        && (date.precision() == Precision.DAY || date.precision() == Precision.INTERVAL))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        When first = Collections.min(dated, Comparator.comparing(When::earliest));
        When last = Collections.max(dated, Comparator.comparing(When::latest));
        return Optional.of(span(first, last));
    }

    /** The contact of so many states told of last that took place. */
    Optional<Meeting> table(int seats) {
        return latestFirst()
                .filter(contact ->
                        contact.sides().size() == seats && contact.status().counts())
                .findFirst();
    }

    /** The date of the last contact told that took place, if words gave it. */
    Optional<When> lastDate() {
        return latestFirst()
                .filter(contact -> contact.status().counts())
                .findFirst()
                .map(Meeting::date)
                .filter(date -> !date.evidence().isEmpty())
                .map(date -> span(date, date));
    }

    /** The days announced last, which what is planned for the visit lies in. */
    Optional<When> ahead() {
        return latestFirst()
                .filter(contact -> contact.status() == Status.PLANNED)
                .map(Meeting::date)
                .filter(date -> date.known() && !date.evidence().isEmpty())
                .findFirst()
                .map(date -> span(date, date));
    }

    private static When span(When first, When last) {
        LocalDate from = first.earliest();
        LocalDate to = last.latest();
        Precision precision = from != null && from.equals(to) ? Precision.DAY : Precision.INTERVAL;
        return new When(
                from,
                to,
                precision,
                Basis.DERIVED,
                Stream.of(first, last)
                        .flatMap(date -> date.evidence().stream())
                        .distinct()
                        .toList());
    }

    /** Who travels: the side of the visitor of the visit told of last. */
    Optional<Side> visitor() {
        return latestFirst()
                .filter(contact -> contact.format().contact() == Contact.TRAVEL)
                .findFirst()
                .flatMap(visit -> side(visit, Role.GUEST));
    }

    /** Who hosts what two states were told last to have done together, and so what they do behind it. */
    Optional<Country> host(@Nullable Country a, @Nullable Country b) {
        return latestFirst()
                .limit(WITHIN)
                .filter(contact -> between(contact, a, b))
                .flatMap(contact -> host(contact).stream())
                .findFirst();
    }

    /** Who receives; where only a visitor is named, the state visited. */
    private static Optional<Country> host(Meeting contact) {
        return side(contact, Role.HOST)
                .or(() -> side(contact, Role.GUEST)
                        .filter(guest -> contact.format().contact() == Contact.TRAVEL
                                && (contact.status().counts() || contact.status() == Status.PLANNED))
                        .flatMap(guest -> contact.sides().stream()
                                .filter(side -> side != guest)
                                .findFirst()))
                .map(Side::country);
    }

    private static Optional<Side> side(Meeting contact, Role role) {
        return contact.sides().stream()
                .filter(side -> side.people().stream().anyMatch(p -> p.role() == role))
                .findFirst();
    }

    /** 出席中俄印领导人会晤。甲同乙、丙交换意见: what was told last to be held by several, these two among them. */
    boolean amongSeveral(@Nullable Country a, @Nullable Country b) {
        return latestFirst()
                .findFirst()
                .filter(contact ->
                        contact.sides().size() > 2 && contact.format().contact() == Contact.IN_PERSON)
                .filter(contact -> between(contact, a, b))
                .isPresent();
    }

    private static boolean between(Meeting contact, @Nullable Country a, @Nullable Country b) {
        return contact.countries().stream()
                        .filter(state -> state.equals(a) || state.equals(b))
                        .count()
                == 2;
    }

    private Stream<Meeting> latestFirst() {
        return IntStream.range(0, contacts.size()).mapToObj(i -> contacts.get(contacts.size() - 1 - i));
    }

    private static LocalDate day(When date) {
        LocalDate day = date.earliest();
        if (day == null) {
            throw new IllegalStateException("a day without bounds");
        }
        return day;
    }
}
