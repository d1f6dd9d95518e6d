package org.readout.code.zh.meet;

import java.util.List;
import java.util.Set;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.realis.Realis;
import org.readout.code.zh.side.Encounter;
import org.readout.code.zh.side.TheTwo;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.VerbUse;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Status;

/**
 * The contacts of a verb by who stands around it, else by whom was told of before: 甲、乙、丙举行会谈 is one, 甲分别会见乙和丙 are two. Immutable.
 */
record AroundVerb(VerbUse use, Contacts contacts, LeftToBefore before, NextRound nextRound, Realis realis) {
    /** 甲在会谈后的记者会上说，两国将……: what is said there is to come, not where it is said. */
    private static final String AFTER = "after";

    /** 甲不见乙: what the word itself tells did not come about. */
    private static final String SHUNS = "shuns";

    List<Meeting> read(ContactVerb act, Parties parties, Told told) {
        return new Encounter(parties, use)
                .many(act)
                .map(many -> contacts.meeting(act, told, many).stream().toList())
                .orElseGet(() -> ofSeveral(act, parties, told));
    }

    private List<Meeting> ofSeveral(ContactVerb act, Parties parties, Told told) {
        List<Meeting> several = new Several(parties, contacts).again(act, told, realis);
        return several.isEmpty() ? ofTwo(act, parties, told) : several;
    }

    private List<Meeting> ofTwo(ContactVerb act, Parties parties, Told told) {
        List<Parties.Two> around =
                bothNamed(act, parties) ? theTwo(act, parties) : new Encounter(parties, use).around(act);
        List<Side> both = around.stream().anyMatch(AroundVerb::named) ? List.of() : before.sides(act, parties, told);
        if (around.isEmpty() && both.isEmpty()) {
            List<Side> states = nextRound.sides(act, parties, told);
            Status status = realis.of(act.passage(), act.passage().span().start(), act.at());
            return states.isEmpty() ? List.of() : List.of(contacts.meeting(act, told, states, status));
        }
        if (around.isEmpty() || !both.isEmpty()) {
            Status status = act.pattern().equals(AFTER)
                    ? Status.OCCURRED
                    : realis.ofBoth(act.passage(), parties.jointEnd(act.at()), act.at());
            return both.isEmpty() ? List.of() : List.of(contacts.meeting(act, told, both, status));
        }
        return around.stream()
                .flatMap(two -> contacts.meeting(act, told, two).stream())
                .map(meeting -> act.pattern().equals(SHUNS) ? meeting.withStatus(Status.NEGATED) : meeting)
                .toList();
    }

    /** 甲到机场迎接乙，两人一同会见记者: of just two people named in its sentence. */
    private static List<Parties.Two> theTwo(ContactVerb act, Parties parties) {
        return parties.jointPersons(act.at())
                ? new TheTwo(parties).before(act.at()).stream().toList()
                : List.of();
    }

    /** Of two states without people 两国总理 tells more: 两国总理就甲乙建交互致贺电. */
    private static boolean named(Parties.Two two) {
        return !two.first().people().isEmpty() || !two.second().people().isEmpty();
    }

    /** 两国元首见证了甲国和乙国协定的签署: the subject is both, whatever stands behind it. */
    private static boolean bothNamed(ContactVerb act, Parties parties) {
        return Set.of("joint", "jointly", "witness").contains(act.pattern()) && parties.jointSubject(act.at());
    }
}
