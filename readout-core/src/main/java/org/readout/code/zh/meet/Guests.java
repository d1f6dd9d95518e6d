package org.readout.code.zh.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.side.GuestTold;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * 甲会见来访的乙: that 乙 is on a visit to the state of 甲, where no other word tells of that visit. Only in a text of a sentence or two without a
 * title: a longer one tells of its visits in words of their own, and such words only describe who is met. Immutable.
 */
public record Guests(ChineseLexicon lexicon, Contacts contacts) {
    private static final int FEW = 2;
    private static final Term.MeetingVerb VISITS = new Term.MeetingVerb("来访", "visit", "guest");

    /**
     * The visits that no visit told covers.
     *
     * @param retold true of a sentence in the words of a speaker
     */
    public List<Meeting> read(List<Passage> passages, List<Meeting> told, BiPredicate<Passage, Span> retold) {
        List<Meeting> found = new ArrayList<>();
        for (Passage passage : passages.size() > FEW ? List.<Passage>of() : passages) {
            if (!passage.annotated().document().titled()
                    && lexicon.words("guest_mark").within(text(passage))) {
                here(passage, told)
                        .filter(visit -> !retold.test(passage, passage.span()))
                        .filter(visit -> Stream.concat(told.stream(), found.stream())
                                .noneMatch(other -> other.format().contact() == Contact.TRAVEL
                                        && other.countries().equals(visit.countries())))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String text(Passage passage) {
        return passage.between(passage.span().start(), passage.span().end());
    }

    private Stream<Meeting> here(Passage passage, List<Meeting> told) {
        List<Meeting> met = told.stream()
                .filter(meeting -> meeting.status() == Status.OCCURRED || meeting.status() == Status.NEGATED)
                .filter(meeting -> meeting.mentions()
                        .get(0)
                        .span()
                        .equals(passage.evidence().span()))
                .toList();
        if (met.isEmpty()) {
            return Stream.empty();
        }
        Parties parties = new Parties(passage, lexicon, new Told(told).until(passage));
        return new GuestTold(parties).all().stream().flatMap(guest -> met.stream()
                .flatMap(meeting -> visit(parties, guest, meeting).stream()));
    }

    private Optional<Meeting> visit(Parties parties, GuestTold.Guest guest, Meeting met) {
        Country from = guest.visitor().country();
        return from == null || !met.countries().contains(from)
                ? Optional.empty()
                : met.countries().stream()
                        .filter(state -> !state.equals(from) && hosts(parties, guest, state))
                        .findFirst()
                        .flatMap(host -> told(parties.passage(), guest, host))
                        .map(visit -> visit.withDate(met.date()));
    }

    /** Who receives stands before the guest, or the words that describe him name his state. */
    private static boolean hosts(Parties parties, GuestTold.Guest guest, Country state) {
        return guest.place()
                .map(place -> place.equals(state))
                .orElseGet(() -> parties.before(guest.visitor().span().start()).stream()
                        .map(Party::country)
                        .anyMatch(state::equals));
    }

    private Optional<Meeting> told(Passage passage, GuestTold.Guest guest, Country host) {
        ContactVerb act = new ContactVerb(passage, VISITS, guest.at());
        return guest.visitor()
                .side(Role.GUEST, passage)
                .map(visitor -> List.of(new Side(host, List.of()), visitor))
                .map(sides -> contacts.meeting(act, Told.NOTHING, sides, Status.OCCURRED));
    }
}
