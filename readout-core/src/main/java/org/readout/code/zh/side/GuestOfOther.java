package org.readout.code.zh.side;

import java.util.Objects;
import org.readout.code.zh.party.Cities;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.ContactVerb;

/** Two of whom one is the guest of the other, right before what they do: 甲与到访的乙达成协议, 在乙国访问的甲与乙共同宣布. */
public record GuestOfOther(Parties parties) {
    private static final String OF = "的";
    private static final String AT = "，在";
    private static final String MARKS = "，；：的";
    private static final int NEAR = 24;

    /** True of two that stand right before what they do, the one a guest of the other. */
    public boolean are(ContactVerb act, Parties.Two pair) {
        return closes(act, pair.second()) && (guest(pair.second()) || visits(act, pair.first()) || there(pair));
    }

    /** 与乙达成协议, 与乙10日在某地宣布, 与乙，在某地强调. */
    private static boolean closes(ContactVerb act, Party second) {
        String gap = act.passage().between(second.span().end(), act.at().start());
        String place = gap.startsWith(AT) ? gap.substring(1) : gap;
        return place.length() <= NEAR && MARKS.chars().noneMatch(mark -> place.indexOf(mark) >= 0);
    }

    /** 与到访的乙. */
    private boolean guest(Party party) {
        return parties.passage()
                .precededBy(party.span().start(), parties.lexicon().words("come_over"));
    }

    /** 甲10日在乙国首都与乙达成协议. */
    private boolean there(Parties.Two pair) {
        return new Cities(parties)
                .known()
                .filter(city -> city.span().start() >= pair.first().span().end()
                        && city.span().end() <= pair.second().span().start())
                .filter(city -> parties.passage()
                        .precededBy(city.span().start(), parties.lexicon().words("on_ground")))
                .anyMatch(city -> Objects.equals(city.country(), pair.second().country()));
    }

    /** 正在乙国访问的甲. */
    private boolean visits(ContactVerb act, Party party) {
        return act.passage().terms("meeting_verb").stream()
                .filter(word ->
                        parties.lexicon().meetingVerb(word.id()).pattern().equals("travels"))
                .anyMatch(word -> act.passage()
                        .between(word.span().end(), party.span().start())
                        .equals(OF));
    }
}
