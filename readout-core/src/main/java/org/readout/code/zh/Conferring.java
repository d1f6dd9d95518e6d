package org.readout.code.zh;

import java.util.List;
import java.util.Set;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Status;

/** Who confers by a word that tells of a contact only where no other word does: 甲同乙就某事交换了意见. Immutable. */
record Conferring(ChineseLexicon lexicon, LeftToBefore before, Contacts contacts, Realis realis) {
    private static final int OCCASION = 4;
    /** What somebody came for or what went before: 欢迎仪式后，甲同乙亲切交谈. */
    private static final Set<String> BESIDES = Set.of("travels", "occasion");

    /** 甲同乙就某事交换了意见: where the sentence has no other word for it, they talked. */
    List<Meeting> read(ContactVerb act, Parties parties, Told told) {
        if (toldOtherwise(act)) {
            return List.of();
        }
        List<Parties.Two> two = new Together(parties).together(act.at());
        if (two.isEmpty() && parties.jointPersons(act.at())) {
            return both(act, parties, told);
        }
        return two.stream()
                .filter(pair -> confer(act, parties, told, pair))
                .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                .toList();
    }

    /** 两国总理就某事交换了意见: those who met before. */
    private List<Meeting> both(ContactVerb act, Parties parties, Told told) {
        List<Side> both = before.again(act, parties, told).stream()
                .filter(side -> !side.principals().isEmpty())
                .toList();
        Status status = realis.ofBoth(act.passage(), parties.jointEnd(act.at()), act.at());
        return both.size() < 2 ? List.of() : List.of(contacts.meeting(act, told, both, status));
    }

    /** People of two states, which the document does not seat among several. */
    private static boolean confer(ContactVerb act, Parties parties, Told told, Parties.Two pair) {
        return !told.amongSeveral(pair.first().country(), pair.second().country())
                && !pair.first().people().isEmpty()
                && !pair.second().people().isEmpty()
                && parties.links().confers(pair.second(), act.at());
    }

    /** Another word of the sentence tells of what they did together; that one of them was on a visit or at a summit does not. */
    private boolean toldOtherwise(ContactVerb act) {
        return act.passage().terms("meeting_verb").stream()
                .anyMatch(word -> !word.span().equals(act.at())
                        && !(lexicon.meetingVerb(word.id()).pattern().equals("alone")
                                && word.span().start() > act.at().start())
                        && !lexicon.words("occasion_of")
                                .opens(act.passage().after(word.span().end(), OCCASION))
                        && !BESIDES.contains(lexicon.meetingVerb(word.id()).pattern()));
    }
}
