package org.readout.code.zh;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.model.Status;

/** Who confers by a word that tells of a contact only where no other word does: 甲同乙就某事交换了意见. Immutable. */
record Conferring(ChineseLexicon lexicon, LeftToBefore before, Contacts contacts, Realis realis) {
    private static final int OCCASION = 4;
    /** 正在乙国访问的甲同乙交谈; behind 交换意见 what came of it. */
    private static final Set<String> BESIDE = Set.of("travels", "over");

    private static final String FACES = "faces";
    private static final String FACING = "facing";
    private static final String BEFORE = "occasion";
    private static final String MEETING = "meeting";
    private static final String PRESS = "press";
    private static final String OF = "的";
    private static final String AT = "，在";
    private static final String MARKS = "，；：的";
    private static final int NEAR = 24;
    private static final int FAR = 40;
    private static final int LEAD = 5;
    private static final Set<String> CONFER = Set.of("alone", "plain");

    /** 甲同乙就某事交换了意见: where the sentence has no other word for it, they talked. */
    List<Meeting> read(ContactVerb act, Parties parties, Told told) {
        if (toldOtherwise(act)) {
            return List.of();
        }
        List<Parties.Two> two = around(act, parties);
        if (two.isEmpty()
                && parties.jointPersons(act.at())
                && new TheTwo(parties).before(act.at()).isEmpty()) {
            return both(act, parties, told);
        }
        List<Meeting> named = two.stream()
                .filter(pair -> confer(act, parties, told, pair) && !greetedBefore(act, told, pair))
                .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                .toList();
        return named.isEmpty() ? theTwo(act, parties, told) : named;
    }

    /** 甲与乙各占一间房，临走前两人寒暄了几分钟. */
    private List<Meeting> theTwo(ContactVerb act, Parties parties, Told told) {
        return new TheTwo(parties)
                .before(act.at(), LEAD).stream()
                        .filter(pair -> people(told, pair) && !greetedBefore(act, told, pair))
                        .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                        .toList();
    }

    /** 甲给乙祝寿, 甲当面告诉乙. */
    List<Meeting> towards(ContactVerb act, Parties parties, Told told) {
        if (toldOtherwise(act)) {
            return List.of();
        }
        Towards towards = new Towards(parties);
        return (act.pattern().equals(FACING) ? towards.facing(act.at()) : towards.to(act.at()))
                .stream()
                        .filter(pair -> people(told, pair))
                        .flatMap(pair -> contacts.meeting(act, told, pair).stream())
                        .toList();
    }

    /** 甲同乙交谈, 甲陪乙散步. */
    private static List<Parties.Two> around(ContactVerb act, Parties parties) {
        List<Parties.Two> together = new Together(parties).together(act.at());
        return together.isEmpty() ? new Towards(parties).with(act.at()) : together;
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

    /** 甲同乙会谈前握手: a greeting within a contact of the two that was told. */
    private boolean greetedBefore(ContactVerb act, Told told, Parties.Two pair) {
        return lexicon.words("greeting").closes(act.verb().surface())
                && (named(act)
                        || told.contacts().stream()
                                .filter(contact -> contact.status().counts())
                                .map(Meeting::countries)
                                .anyMatch(states -> states.contains(pair.first().country())
                                        && states.contains(pair.second().country())));
    }

    /** 两人拥抱的照片; 抵达会场，同东道主握手: a greeting that is only named, or given to everybody who comes. */
    private boolean named(ContactVerb act) {
        String text =
                act.passage().between(act.passage().span().start(), act.at().start());
        return act.passage().after(act.at().end(), 1).equals(OF)
                || lexicon.words("comes_to").within(text)
                        && lexicon.words("greets_not").within(text);
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
        return people(told, pair)
                ? parties.links().confers(pair.second(), act.at()) || withHim(act, pair)
                : delegates(told, pair, act) && parties.links().confers(pair.second(), act.at())
                        || officials(act, told, pair);
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

    /** 乙来到机场，甲上前与他拥抱. */
    private boolean withHim(ContactVerb act, Parties.Two pair) {
        if (pair.second().span().start() > pair.first().span().start()) {
            return false;
        }
        String gap = act.passage()
                .between(
                        Math.min(pair.first().span().end(), act.at().start()),
                        act.at().start());
        return gap.length() <= NEAR && gap.indexOf('，') < 0;
    }

    /** 甲国和乙国海关负责人商讨通关, 甲国总统与乙国代表团: whom the state sent, told without a name. */
    private boolean officials(ContactVerb act, Told told, Parties.Two pair) {
        int last = Math.min(
                Math.max(pair.first().span().end(), pair.second().span().end()),
                act.at().start());
        String gap = act.passage().between(last, act.at().start());
        return gap.length() <= FAR
                && gap.indexOf('，') < 0
                && !told.amongSeveral(pair.first().country(), pair.second().country())
                && !lexicon.words("greeting").closes(act.verb().surface())
                && lexicon.words("delegates").within(gap)
                && new ShortNames(lexicon).of(act.passage().after(last, 1)) == null
                && act.passage().all(Mention.OfCountry.class).stream().noneMatch(state -> inRow(state, pair));
    }

    /** 甲乙丙领导人: one more character in the row of the two. */
    private static boolean inRow(Mention.OfCountry state, Parties.Two pair) {
        return Stream.of(pair.first(), pair.second())
                        .anyMatch(party -> party.span().start() == state.span().end()
                                || party.span().end() == state.span().start())
                && Stream.of(pair.first(), pair.second())
                        .noneMatch(party -> party.span().overlaps(state.span()));
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
                        && !(CONFER.contains(lexicon.meetingVerb(word.id()).pattern())
                                && word.span().start() > act.at().start())
                        && !lexicon.words("occasion_of")
                                .opens(act.passage().after(word.span().end(), OCCASION))
                        && !FACES.equals(lexicon.meetingVerb(word.id()).pattern())
                        && !beside(act, lexicon.meetingVerb(word.id())));
    }

    /** 欢迎仪式后，甲同乙进行交谈: what came before is no word for it, where they do more than greet. */
    private static boolean beside(ContactVerb act, Term.MeetingVerb word) {
        return BESIDE.contains(word.pattern())
                || word.format().equals(PRESS)
                || word.pattern().equals(BEFORE) && act.verb().format().equals(MEETING);
    }
}
