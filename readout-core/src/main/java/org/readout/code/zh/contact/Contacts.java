package org.readout.code.zh.contact;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.say.Reporter;
import org.readout.code.zh.side.PrivatePeople;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.VerbUse;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * Makes of a verb of contact and its parties the contact told, its sides and their parts, form, date, place, and whether it took place:
 * of 甲国总统6日在某地会见乙国外长 a meeting in person of the 6th, which 甲国 hosts. Immutable.
 */
public final class Contacts {
    private static final int LONGEST_WORD = 4;
    private static final String OFFICIALS = "consultation";

    private final ChineseLexicon lexicon;
    private final ContactForm form;
    private final TookPlace tookPlace;
    private final ContactDay day;
    private final Setting setting;
    private final HostAndGuest roles;
    private final Atmosphere atmosphere;
    private final Reporter reporter;
    private final Asked asked;

    public Contacts(ChineseLexicon lexicon) {
        VerbUse use = new VerbUse(lexicon);
        this.lexicon = lexicon;
        this.form = new ContactForm(lexicon, use);
        this.tookPlace = new TookPlace(lexicon, use);
        this.day = new ContactDay(lexicon, use);
        this.setting = new Setting(lexicon);
        this.roles = new HostAndGuest(lexicon, form, setting);
        this.atmosphere = new Atmosphere(lexicon);
        this.reporter = new Reporter(lexicon);
        this.asked = new Asked(lexicon);
    }

    /** The contact of two parties; none if the state of one cannot be told, or both are of one state. */
    public Optional<Meeting> meeting(ContactVerb act, Told told, Parties.Two two) {
        Optional<Side> first = two.first().side(roles.role(act, told, two, true), act.passage());
        Optional<Side> second = two.second().side(roles.role(act, told, two, false), act.passage());
        if (first.isEmpty()
                || second.isEmpty()
                || sameCountry(first.get(), second.get())
                || visitors(act.passage(), two.second())
                || PrivatePeople.before(act, two.first(), lexicon)) {
            return Optional.empty();
        }
        List<Side> sides = HostAndGuest.hostFirst(first.get(), second.get());
        return Optional.of(meeting(act, told, sides, tookPlace.ofTwo(act, two)));
    }

    /** 同中国消费者见面: people of a state, and no office of it. */
    private boolean visitors(Passage passage, Party party) {
        return party.people().isEmpty()
                && lexicon.words("no_office").opens(passage.after(party.span().end(), LONGEST_WORD));
    }

    private static boolean sameCountry(Side a, Side b) {
        return a.country().equals(b.country());
    }

    /** The one contact of several parties, all at one table; none if they are of fewer than two states. */
    public Optional<Meeting> meeting(ContactVerb act, Told told, List<Party> many) {
        List<Side> sides = many.stream()
                .flatMap(party -> party.side(Role.BOTH, act.passage()).stream())
                .toList();
        return sides.size() < 2
                ? Optional.empty()
                : Optional.of(meeting(act, told, sides, tookPlace.ofMany(act, many)));
    }

    /** The contact of these sides. */
    public Meeting meeting(ContactVerb act, Told told, List<Side> sides, Status found) {
        Passage passage = act.passage();
        Status status = asked.of(passage, found);
        When date = day.of(act, sides, status, told);
        return new Meeting(
                date,
                ofOfficials(act) ? withoutHeads(sides) : sides,
                lexicon.shared().formats().format(form.of(act, sides)),
                setting.place(passage, act.at(), HostAndGuest.visited(act, sides)),
                ContactDay.ahead(act, date, status) ? Status.PLANNED : status,
                atmosphere.of(passage, status),
                reporter.in(passage),
                List.of(passage.evidence()),
                List.of());
    }

    /** Consultations and dialogues are held by officials. */
    public boolean ofOfficials(ContactVerb act) {
        return act.verb().format().equals(OFFICIALS);
    }

    /** 甲国国家主席向第四轮两国人文磋商致贺信: a head of state without a counterpart does not sit in a consultation. */
    private static List<Side> withoutHeads(List<Side> sides) {
        return sides.stream().allMatch(side -> !side.principals().isEmpty())
                ? sides
                : sides.stream()
                        .map(side -> new Side(
                                side.country(),
                                side.people().stream()
                                        .filter(one -> one.rank()
                                                .filter(rank -> rank.band() == 1)
                                                .isEmpty())
                                        .toList()))
                        .toList();
    }
}
