package org.readout.code.zh.meet;

import java.util.List;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.realis.Realis;
import org.readout.code.zh.side.GreetedBefore;
import org.readout.code.zh.side.GuestOfOther;
import org.readout.code.zh.side.TheTwo;
import org.readout.code.zh.side.Together;
import org.readout.code.zh.side.Towards;
import org.readout.code.zh.side.WhoConfers;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.ToldOtherwise;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Status;

/** Who confers by a word that tells of a contact only where no other word does: 甲同乙就某事交换了意见. Immutable. */
record Conferring(ChineseLexicon lexicon, LeftToBefore before, Contacts contacts, Realis realis) {
    private static final String FACING = "facing";
    private static final String OF = "的";
    private static final int LEAD = 5;

    /** 甲同乙就某事交换了意见: where the sentence has no other word for it, they talked. */
    List<Meeting> read(ContactVerb act, Parties parties, Told told) {
        if (new ToldOtherwise(lexicon).is(act)) {
            return List.of();
        }
        List<Parties.Two> two = around(act, parties);
        if (two.isEmpty()
                && parties.jointPersons(act.at())
                && new TheTwo(parties).before(act.at()).isEmpty()) {
            return both(act, parties, told);
        }
        WhoConfers who = new WhoConfers(parties, told);
        GreetedBefore greeted = new GreetedBefore(lexicon);
        List<Meeting> named = two.stream()
                .filter(pair -> who.confer(act, pair) && !greeted.is(act, told, pair))
                .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                .toList();
        List<Meeting> both = named.isEmpty() ? theTwo(act, parties, told) : named;
        return both.isEmpty() ? new EachOfThem(parties, contacts).read(act, told) : both;
    }

    /** 甲与乙先后致辞，离场前两人闲谈. */
    private List<Meeting> theTwo(ContactVerb act, Parties parties, Told told) {
        return new TheTwo(parties)
                .before(act.at(), LEAD).stream()
                        .filter(pair -> new WhoConfers(parties, told).people(pair)
                                && !new GreetedBefore(lexicon).is(act, told, pair))
                        .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                        .toList();
    }

    /** 甲给乙祝寿, 甲当面告诉乙. */
    List<Meeting> towards(ContactVerb act, Parties parties, Told told) {
        if (new ToldOtherwise(lexicon).is(act)) {
            return List.of();
        }
        Towards towards = new Towards(parties);
        return (act.pattern().equals(FACING) ? towards.facing(act.at()) : towards.to(act.at()))
                .stream()
                        .filter(pair -> new WhoConfers(parties, told).people(pair))
                        .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                        .toList();
    }

    /** 甲同乙交谈, 甲陪乙散步. */
    private static List<Parties.Two> around(ContactVerb act, Parties parties) {
        List<Parties.Two> together = new Together(parties).together(act.at());
        return together.isEmpty() ? new Towards(parties).with(act.at()) : together;
    }

    /** 甲与乙在某地签署协定: where the sentence has no other word for it, and tells of no paper signed before; else by whoever met. */
    List<Meeting> signed(ContactVerb act, Parties parties, Told told) {
        if (act.passage().after(act.at().end(), 1).equals(OF)) {
            return List.of();
        }
        List<Meeting> named = new ToldOtherwise(lexicon).is(act)
                ? List.of()
                : new Together(parties)
                        .together(act.at()).stream()
                                .filter(pair -> new WhoConfers(parties, told).confer(act, pair))
                                .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                                .toList();
        return named.isEmpty() ? new Signatures(lexicon, before, contacts, realis).read(act, parties, told) : named;
    }

    /** 两国总理就某事交换了意见: those who met before. */
    private List<Meeting> both(ContactVerb act, Parties parties, Told told) {
        List<Side> both = before.again(act, parties, told).stream()
                .filter(side -> !side.principals().isEmpty())
                .toList();
        Status status = realis.ofBoth(act.passage(), parties.jointEnd(act.at()), act.at());
        return both.size() < 2 ? List.of() : List.of(contacts.meeting(act, told, both, status));
    }

    /** 甲与到访的乙达成协议, 在乙国访问的甲与乙共同宣布: where no other word tells of it and one is the guest of the other, they met. */
    List<Meeting> over(ContactVerb act, Parties parties, Told told) {
        return new ToldOtherwise(lexicon).is(act)
                ? List.of()
                : new Together(parties)
                        .together(act.at()).stream()
                                .filter(pair -> new WhoConfers(parties, told).people(pair)
                                        && new GuestOfOther(parties).are(act, pair))
                                .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                                .toList();
    }
}
