package org.readout.code.zh.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Candidates;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.side.CountedDeeds;
import org.readout.code.zh.side.Receiving;
import org.readout.code.zh.side.SpokenTo;
import org.readout.code.zh.side.Towards;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Span;

/**
 * Contacts told by their structure, where no word of the tables tells one: two people of two states do something together that is counted or
 * lasts a while (甲同乙打了两局牌, 甲陪乙坐了半小时), and somebody 见 somebody of another state. Immutable.
 */
record Unworded(ChineseLexicon lexicon, CountedDeeds counted, Conferring conferring, Contacts contacts) {
    private static final String PARTS = "parts";
    private static final String SEE = "见";
    private static final String MODEL = "会见";

    /** What a sentence tells of in which no other contact is told. */
    List<Meeting> read(Passage passage, Told told, Predicate<Span> retold) {
        List<Meeting> found = new ArrayList<>();
        if (Candidates.in(passage).size() < 2) {
            return found;
        }
        Parties parties = new Parties(passage, lexicon);
        Stream.concat(counted.in(passage), parting(passage))
                .filter(act -> !retold.test(act.at()))
                .limit(1)
                .forEach(act -> found.addAll(conferring.read(act, parties, told)));
        if (found.isEmpty()) {
            Stream.concat(seen(parties), new SpokenTo(parties).guests())
                    .filter(act -> !retold.test(act.at()))
                    .forEach(act -> found.addAll(met(act, parties, told)));
        }
        return found;
    }

    /** 甲同乙话别: of two who are named in one sentence. */
    private Stream<ContactVerb> parting(Passage passage) {
        return ContactVerb.in(passage, lexicon).stream()
                .filter(act -> act.pattern().equals(PARTS))
                .map(act -> new ContactVerb(
                        passage, new Term.MeetingVerb(act.verb().surface(), "contact", "alone"), act.at()));
    }

    /** 在某地见乙国总理某某: the word stands right before him, and ends no other word. */
    private Stream<ContactVerb> seen(Parties parties) {
        Passage passage = parties.passage();
        return parties.all().stream()
                .filter(party -> !party.people().isEmpty())
                .map(party -> party.span().start() - SEE.length())
                .filter(at -> at > passage.span().start()
                        && passage.between(at, at + SEE.length()).equals(SEE)
                        && !lexicon.words("ends_in_see")
                                .closes(passage.between(passage.span().start(), at + 1)))
                .map(at -> new ContactVerb(passage, lexicon.meetingVerb(MODEL), new Span(at, at + SEE.length())));
    }

    private List<Meeting> met(ContactVerb act, Parties parties, Told told) {
        if (act.pattern().equals(SpokenTo.PATTERN)) {
            return new Towards(parties)
                    .to(act.at()).stream()
                            .flatMap(two -> contacts.meeting(act, told, two).stream())
                            .toList();
        }
        return new Receiving(parties)
                .received(act.at(), false).stream()
                        .filter(two -> two.second().span().start() == act.at().end())
                        .flatMap(two -> contacts.meeting(act, told, two).stream())
                        .toList();
    }
}
