package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Invitation;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.side.JourneyEnd;
import org.readout.code.zh.verb.ArrivalVerbs;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Who travels by name, where no word says that it is a visit: 甲国外长某某5日抵达丙国首都，会见……. Who attends a conference abroad visits the state where it is
 * held only if that state asked him to: 应丙国总统邀请，甲将赴丙国出席某论坛.
 */
record Travellers(ChineseLexicon lexicon, Contacts contacts) {
    private static final String LIST = "、";

    /** The visits of a sentence. */
    List<Meeting> read(Passage passage, Told told) {
        ArrivalVerbs verbs = new ArrivalVerbs(lexicon);
        if (!verbs.in(passage) || says(passage, "visit_said")) {
            return List.of();
        }
        Parties parties = new Parties(passage, lexicon);
        Invitation invitation = new Invitation(passage, lexicon);
        return verbs.each(passage, verb -> journey(parties, invitation, verb, told));
    }

    private boolean says(Passage passage, String kind) {
        return lexicon.words(kind)
                .within(passage.between(passage.span().start(), passage.span().end()));
    }

    private Optional<Meeting> journey(Parties parties, Invitation invitation, ContactVerb verb, Told told) {
        Passage passage = parties.passage();
        if (home(passage.between(passage.span().start(), verb.at().start()))) {
            return Optional.empty();
        }
        Optional<Party> to = new JourneyEnd(parties).of(verb.at());
        Optional<Party> who = parties.before(verb.at().start()).stream()
                .filter(party -> !passage.precededBy(party.span().start(), lexicon.words("representing"))
                        && !passage.precededBy(party.span().start(), lexicon.words("this_one"))
                        && !invitation.byOneOf(party)
                        && !parties.met(party)
                        && !new Traveller(parties).left(party))
                .reduce((earlier, later) -> later)
                .filter(party -> !party.people().isEmpty() && leads(parties, party, verb.at()));
        return who.map(party -> travelling(passage, party))
                .flatMap(visitor -> to.filter(place -> Parties.differ(visitor, place) && !posted(passage, place))
                        .flatMap(place -> host(parties, invitation, place))
                        .flatMap(host -> contacts.meeting(verb, told, new Parties.Two(visitor, host))));
    }

    /** 回国: but on the way home, 回国途中, he may come to another state. */
    private boolean home(String head) {
        return lexicon.words("way_home").within(lexicon.words("on_way_home").removedFrom(head));
    }

    /** 驻甲国大使抵达甲国首都: who is posted in a state does not visit it. */
    private boolean posted(Passage passage, Party place) {
        return passage.all(Mention.OfCountry.class).stream()
                .filter(state -> state.country().equals(place.country()))
                .anyMatch(state -> passage.precededBy(state.span().start(), lexicon.words("posted")));
    }

    /** 甲5日抵达, 甲说，他5月去: who speaks of himself, and nobody else is named; with a day also 甲从丁国回国途中突然降落. */
    private boolean leads(Parties parties, Party party, Span verb) {
        boolean loosely = !parties.passage().headline()
                && !parties.passage().all(Mention.OfDate.class).isEmpty()
                && !lexicon.words("no_delegation")
                        .within(parties.passage().between(party.span().end(), verb.start()))
                && new Traveller(parties).leads(party, verb.start());
        return loosely || onTheWay(parties, party, verb);
    }

    private boolean onTheWay(Parties parties, Party party, Span verb) {
        OnTheWay way = new OnTheWay(parties.passage(), lexicon);
        String gap = parties.passage().between(party.span().end(), verb.start());
        int clause = gap.lastIndexOf('，') + 1;
        boolean himself = clause > 0
                && lexicon.words("he").opens(gap, clause)
                && parties.all().stream().filter(one -> !one.people().isEmpty()).count() == 1;
        return way.leads(party.span().end(), verb.start())
                || himself && way.leads(party.span().end() + clause + 1, verb.start());
    }

    /** Who of the state invited, else the state; none where a conference is attended that it did not ask to, or a summit of many. */
    private Optional<Party> host(Parties parties, Invitation invitation, Party place) {
        Passage passage = parties.passage();
        boolean conference = says(passage, "attends") && !says(passage, "state_occasion");
        if (conference && says(passage, "summit_attended")) {
            return Optional.empty();
        }
        boolean asked = invitation.byNobody() && says(passage, "invited_there");
        return parties.all().stream()
                .filter(party -> invitation.byOneOf(party)
                        && party.country() != null
                        && party.country().equals(place.country()))
                .findFirst()
                .or(() -> conference && !asked ? Optional.empty() : Optional.of(place));
    }

    /** 国王甲、首相乙抵达: all listed travel; 甲和夫人乙: who comes with the one named first accompanies. */
    private static Party travelling(Passage passage, Party party) {
        List<Mention.OfPerson> people = party.people();
        int listed = 1;
        while (listed < people.size()
                && passage.between(
                                people.get(listed - 1).span().end(),
                                people.get(listed).span().start())
                        .equals(LIST)) {
            listed++;
        }
        return Party.of(people.subList(0, listed));
    }
}
