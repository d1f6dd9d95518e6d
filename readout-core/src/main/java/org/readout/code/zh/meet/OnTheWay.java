package org.readout.code.zh.meet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;

/**
 * What may stand between who travels and the verb: a day, a part of it, an aeroplane, a mission, where he left, who invited him, and no more:
 * 某某6日上午乘专机离开北京，应丙国总统邀请，前往.
 */
record OnTheWay(Passage passage, ChineseLexicon lexicon) {
    private static final Pattern MISSION = Pattern.compile("作为[^，。；]{1,20}?(?:特使|代表)(?!团)");
    private static final Pattern INVITED = Pattern.compile("，?应[^。；]{2,60}?邀请，?");

    /** True if no other words stand between two offsets. */
    boolean leads(int from, int verb) {
        int at = from;
        for (int before = -1; at != before && at < verb; ) {
            before = at;
            at = afterWord(afterDate(after(INVITED, after(MISSION, at))));
        }
        return at == verb;
    }

    private int after(Pattern words, int at) {
        Matcher matcher = words.matcher(passage.between(at, passage.span().end()));
        return matcher.lookingAt() ? at + matcher.end() : at;
    }

    private int afterWord(int at) {
        return at
                + lexicon.words("on_arrival")
                        .opening(passage.between(at, passage.span().end()))
                        .map(String::length)
                        .orElse(0);
    }

    private int afterDate(int at) {
        return passage.all(Mention.OfDate.class).stream()
                .filter(date -> date.span().start() == at)
                .mapToInt(date -> date.span().end())
                .findFirst()
                .orElse(at);
    }
}
