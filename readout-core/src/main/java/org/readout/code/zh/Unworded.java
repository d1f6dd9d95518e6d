package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Span;

/**
 * Contacts told by their structure, where no word of the tables tells one: two people of two states do something together that is counted or
 * lasts a while (甲同乙打了两局牌, 甲陪乙坐了半小时), and somebody 见 somebody of another state. Immutable.
 */
record Unworded(ChineseLexicon lexicon, Conferring conferring, Contacts contacts) {
    private static final String NUMBER =
            "(?:近|约|大约|整整|将近|足足|不到|超过|差不多|至少)?(?:\\d{1,3}|[一两二三四五六七八九十半几数好多]{1,3})?(?:个多|多个|来个|个|多|来|余)?";
    private static final String LASTING = "(?:小时|钟头|分钟|刻钟|天|夜|晚|上午|下午|早上|晚上|通宵|宿|阵|会儿|时辰)";
    private static final String COUNTED = "(?:杯|壶|碗|顿|餐|局|盘|圈|轮|程|番|通|席|盅|回合|曲|支舞|支曲|场球|盘棋|局棋|张影|张照|张合|段路|程路|趟|把椅子)";
    private static final Pattern ACT = Pattern.compile(
            "([^，。；：、的了\\d]{1,2})(?:了|过)" + NUMBER + "(?:" + LASTING + "|" + COUNTED + ")|([^，。；：、的了\\d]{1,2})了起来");
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
        Stream.concat(counted(passage), parting(passage))
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

    /** 谈了七轮, 坐了半小时, 吵了起来: not what states do, or what two achieve. */
    private Stream<ContactVerb> counted(Passage passage) {
        Matcher acts = ACT.matcher(text(passage));
        return acts.results()
                .filter(act -> !lexicon.words("counted_not").closes(act.group(1) == null ? act.group(2) : act.group(1)))
                .map(act -> new Span(
                        passage.span().start() + act.end(act.group(1) == null ? 2 : 1) - 1,
                        passage.span().start() + act.end()))
                .map(at -> new ContactVerb(passage, verb(passage, at), at));
    }

    /** 甲同乙话别: of two who are named in one sentence. */
    private Stream<ContactVerb> parting(Passage passage) {
        return ContactVerb.in(passage, lexicon).stream()
                .filter(act -> act.pattern().equals(PARTS))
                .map(act -> new ContactVerb(
                        passage, new Term.MeetingVerb(act.verb().surface(), "contact", "alone"), act.at()));
    }

    private Term.MeetingVerb verb(Passage passage, Span at) {
        String words = passage.between(at.start(), at.end());
        String format = lexicon.words("counted_call").within(words)
                ? "call"
                : lexicon.words("counted_talks").within(words) ? "talks" : "contact";
        return new Term.MeetingVerb(words, format, "alone");
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

    private static String text(Passage passage) {
        return passage.between(passage.span().start(), passage.span().end());
    }
}
