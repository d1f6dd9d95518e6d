package org.readout.code.zh.day;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Status;

/**
 * What a document told of before a sentence: a sentence that names no day or only "the two heads of state" goes on with it.
 *
 * @param contacts in the order told
 */
public record Told(List<Meeting> contacts) {
    /** How many contacts back the host of one is still that of the next. */
    private static final int WITHIN = 20;

    private static final String TALKS = "talks";
    private static final String SPOUSE = "夫人";

    public static final Told NOTHING = new Told(List.of());

    public Told {
        contacts = List.copyOf(contacts);
    }

    /** What was told before, and these behind it. */
    public Told and(List<Meeting> further) {
        return new Told(Stream.concat(contacts.stream(), further.stream()).toList());
    }

    /** What was told up to the end of a sentence. */
    public Told until(Passage passage) {
        return new Told(contacts.stream()
                .filter(contact -> contact.mentions().stream()
                        .anyMatch(told -> told.span().start() < passage.span().end()))
                .toList());
    }

    /** The contact of two told of last: 双方 are no conference. */
    public Optional<Meeting> last() {
        return latestFirst().filter(contact -> contact.sides().size() <= 2).findFirst();
    }

    /**
     * The contact of two leaders told of last, or of two others: those of ministers and of spouses are not meant by 两国元首, nor those
     * of leaders by 两国外长.
     */
    public Optional<Meeting> lastOf(boolean leaders) {
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
    public Optional<Meeting> lastTalks() {
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
    public Told journeys() {
        return new Told(contacts.stream()
                .filter(contact -> contact.format().contact() == Contact.TRAVEL)
                .toList());
    }

    /** On which days what was told took place. */
    public DaysTold dates() {
        return new DaysTold(this);
    }

    /** The contact of so many states told of last that took place. */
    public Optional<Meeting> table(int seats) {
        return latestFirst()
                .filter(contact ->
                        contact.sides().size() == seats && contact.status().counts())
                .findFirst();
    }

    /** Who travels: the side of the visitor of the visit told of last. */
    public Optional<Side> visitor() {
        return latestFirst()
                .filter(contact -> contact.format().contact() == Contact.TRAVEL)
                .findFirst()
                .flatMap(visit -> side(visit, Role.GUEST));
    }

    /** Who hosts what two states were told last to have done together, and so what they do behind it. */
    public Optional<Country> host(@Nullable Country a, @Nullable Country b) {
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
    public boolean amongSeveral(@Nullable Country a, @Nullable Country b) {
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

    /** The contacts, the one told last first. */
    Stream<Meeting> latestFirst() {
        return IntStream.range(0, contacts.size()).mapToObj(i -> contacts.get(contacts.size() - 1 - i));
    }
}
