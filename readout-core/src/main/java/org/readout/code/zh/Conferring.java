package org.readout.code.zh;

import java.util.List;
import java.util.Set;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Status;

/** Who confers by a word that tells of a contact only where no other word does: 甲同乙就某事交换了意见. Immutable. */
record Conferring(ChineseLexicon lexicon, LeftToBefore before, Contacts contacts, Realis realis) {
    private static final int OCCASION = 4;
    /** 正在乙国访问的甲同乙交谈; behind 交换意见 what came of it. */
    private static final Set<String> BESIDE = Set.of("travels", "over");

    private static final String BEFORE = "occasion";
    private static final String MEETING = "meeting";
    private static final String PRESS = "press";
    private static final String OF = "的";
    private static final String AT = "，在";
    private static final String MARKS = "，；：的";
    private static final int NEAR = 24;

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

    /** 甲与乙在某地签署协定: where the sentence has no other word for it, and tells of no paper signed before. */
    List<Meeting> signed(ContactVerb act, Parties parties, Told told) {
        return toldOtherwise(act) || act.passage().after(act.at().end(), 1).equals(OF)
                ? List.of()
                : new Together(parties)
                        .together(act.at()).stream()
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

    /** 甲与到访的乙达成协议, 在乙国访问的甲与乙共同宣布: where no other word tells of it and one is the guest of the other, they met. */
    List<Meeting> over(ContactVerb act, Parties parties, Told told) {
        return toldOtherwise(act)
                ? List.of()
                : new Together(parties)
                        .together(act.at()).stream()
                                .filter(pair -> people(told, pair) && closes(act, pair.second()))
                                .filter(pair -> guest(parties, pair.second()) || visits(act, pair.first()))
                                .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                                .toList();
    }

    /** 与乙达成协议, 与乙10日在某地宣布, 与乙，在某地强调. */
    private static boolean closes(ContactVerb act, Party second) {
        String gap = act.passage().between(second.span().end(), act.at().start());
        String place = gap.startsWith(AT) ? gap.substring(1) : gap;
        return place.length() <= NEAR && MARKS.chars().noneMatch(mark -> place.indexOf(mark) >= 0);
    }

    /** 与到访的乙. */
    private boolean guest(Parties parties, Party party) {
        return parties.passage().precededBy(party.span().start(), lexicon.words("come_over"));
    }

    /** 正在乙国访问的甲. */
    private boolean visits(ContactVerb act, Party party) {
        return act.passage().terms("meeting_verb").stream()
                .filter(word -> lexicon.meetingVerb(word.id()).pattern().equals("travels"))
                .anyMatch(word -> act.passage()
                        .between(word.span().end(), party.span().start())
                        .equals(OF));
    }

    /** People of two states, which the document does not seat among several. */
    private boolean confer(ContactVerb act, Parties parties, Told told, Parties.Two pair) {
        return (people(told, pair) || delegates(told, pair, act))
                && parties.links().confers(pair.second(), act.at());
    }

    /** 同甲国考察团交谈: those of a delegation nobody of whom is named. */
    private boolean delegates(Told told, Parties.Two pair, ContactVerb act) {
        String guests =
                act.passage().between(pair.second().span().end(), act.at().start());
        return !told.amongSeveral(pair.first().country(), pair.second().country())
                && !pair.first().people().isEmpty()
                && pair.second().people().isEmpty()
                && lexicon.words("delegation").within(guests);
    }

    private static boolean people(Told told, Parties.Two pair) {
        return !told.amongSeveral(pair.first().country(), pair.second().country())
                && !pair.first().people().isEmpty()
                && !pair.second().people().isEmpty();
    }

    /** Another word of the sentence tells of what they did together; that one of them was on a visit or at a summit does not. */
    private boolean toldOtherwise(ContactVerb act) {
        return act.passage().terms("meeting_verb").stream()
                .anyMatch(word -> !word.span().equals(act.at())
                        && !(lexicon.meetingVerb(word.id()).pattern().equals("alone")
                                && word.span().start() > act.at().start())
                        && !lexicon.words("occasion_of")
                                .opens(act.passage().after(word.span().end(), OCCASION))
                        && !beside(act, lexicon.meetingVerb(word.id())));
    }

    /** 欢迎仪式后，甲同乙进行交谈: what came before is no word for it, where they do more than greet. */
    private static boolean beside(ContactVerb act, Term.MeetingVerb word) {
        return BESIDE.contains(word.pattern())
                || word.format().equals(PRESS)
                || word.pattern().equals(BEFORE) && act.verb().format().equals(MEETING);
    }
}
