package org.readout.code.zh.meet;

import java.util.List;
import java.util.Set;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.realis.Realis;
import org.readout.code.zh.side.TheTwo;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Status;

/**
 * Who signs a paper of both behind talks of theirs: 甲同乙会谈。会谈后，两国外长签署了协定; 甲与乙会谈并签署声明; 会后，三国外长签署备忘录.
 */
record Signatures(ChineseLexicon lexicon, LeftToBefore before, Contacts contacts, Realis realis) {
    private static final Set<Status> TOLD = Set.of(Status.OCCURRED, Status.PLANNED);
    private static final Set<Contact> MET = Set.of(Contact.IN_PERSON, Contact.PRESENCE);
    private static final Set<String> WITNESSED = Set.of("witness", "signing");
    private static final String SIGNING = "signing";
    private static final String BOTH = "双方";
    private static final int OBJECT = 48;

    /** The signings behind talks of the same sentence or the ones before; none where a ceremony for them is told. */
    List<Meeting> read(ContactVerb act, Parties parties, Told told) {
        if (witnessed(act) || agreed(act, parties)) {
            return List.of();
        }
        List<Meeting> table = new Several(parties, contacts).again(act, told, realis);
        List<Meeting> signed = table.isEmpty() ? ofTwo(act, parties, told) : table;
        return signed.stream()
                .filter(meeting -> TOLD.contains(meeting.status()) && !again(meeting, told))
                .toList();
    }

    /** 双方商定，下一轮会谈后签署协定: what they are to sign. */
    private boolean agreed(ContactVerb act, Parties parties) {
        return lexicon.words("to_sign")
                .within(act.passage()
                        .between(parties.jointEnd(act.at()), act.at().start()));
    }

    /** 签署了声明，并见证了协定的签署: one ceremony. */
    private boolean witnessed(ContactVerb act) {
        return act.passage().terms("meeting_verb").stream()
                .map(word -> lexicon.meetingVerb(word.id()).pattern())
                .anyMatch(WITNESSED::contains);
    }

    /** The sentence told of one already. */
    private static boolean again(Meeting meeting, Told told) {
        return told.contacts().stream()
                .filter(one ->
                        one.format().id().equals(SIGNING) && one.countries().equals(meeting.countries()))
                .anyMatch(one -> one.mentions().stream().anyMatch(meeting.mentions()::contains));
    }

    private List<Meeting> ofTwo(ContactVerb act, Parties parties, Told told) {
        List<Meeting> named = parties.jointPersons(act.at())
                ? new TheTwo(parties)
                        .before(act.at()).stream()
                                .flatMap(two -> contacts.meeting(act, told, two).stream())
                                .toList()
                : List.of();
        return named.isEmpty() ? byThoseTold(act, parties, told) : named;
    }

    private List<Meeting> byThoseTold(ContactVerb act, Parties parties, Told told) {
        List<Side> both = parties.jointSubject(act.at()) ? joint(act, parties, told) : List.of();
        if (!both.isEmpty()) {
            Status status = realis.ofBoth(act.passage(), parties.jointEnd(act.at()), act.at());
            return List.of(contacts.meeting(act, told, both, status));
        }
        return parties.jointSubject(act.at()) ? List.of() : goingOn(act, parties, told);
    }

    /** 两国元首签署了条约: those who met; 会谈后，双方签署了条约: somebody of each state. */
    private List<Side> joint(ContactVerb act, Parties parties, Told told) {
        String subject =
                act.passage().between(parties.jointStart(act.at()), act.at().start());
        if (!subject.startsWith(BOTH)) {
            return before.again(act, parties, told);
        }
        String head =
                act.passage().between(act.passage().span().start(), act.at().start());
        return lexicon.words("behind_talks").within(head) && paper(act)
                ? before.again(act, parties, told).stream()
                        .map(side -> new Side(side.country(), List.of()))
                        .toList()
                : List.of();
    }

    /** 甲与乙在某地会谈并签署声明: what the sentence told before goes on, and names nobody else. */
    private List<Meeting> goingOn(ContactVerb act, Parties parties, Told told) {
        return new ToldHere(act, parties)
                        .last(told)
                        .filter(met -> met.status().counts()
                                && MET.contains(met.format().contact())
                                && met.sides().stream()
                                        .noneMatch(side -> side.principals().isEmpty()))
                        .filter(met -> paper(act) && follows(act, parties))
                        .map(met -> contacts.meeting(
                                act,
                                told,
                                met.sides().stream()
                                        .map(side -> new Side(side.country(), side.principals()))
                                        .toList(),
                                realis.of(act.passage(), clause(act), act.at())))
                        .stream()
                        .toList();
    }

    private static int clause(ContactVerb act) {
        String head =
                act.passage().between(act.passage().span().start(), act.at().start());
        return act.passage().span().start() + head.lastIndexOf('，') + 1;
    }

    /** A word for talks of two stands before it, and behind that word nobody is named: not 会见乙，并签署法令. */
    private boolean follows(ContactVerb act, Parties parties) {
        return new ToldHere(act, parties)
                .pattern()
                .filter(lexicon.words("mutual")::has)
                .isPresent();
    }

    /** 签署《北方宣言》, 签署渔业协定. */
    private boolean paper(ContactVerb act) {
        String behind = act.passage().after(act.at().end(), OBJECT).split("[，。；]", 2)[0];
        return lexicon.words("paper").within(behind);
    }
}
