package org.readout.code.zh;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.model.Span;

/** 应某国总统邀请: who invited, which tells the host of a visit and the states 上述两国 stands for. */
final class Invitation {
    private static final Pattern CLAUSE = Pattern.compile("应(?<inviter>[^。；]{2,160}?)的?邀请");
    private static final Pattern ABOVE = Pattern.compile("对(?:上述|这)?[两三四五六七八2-8]国$");
    private static final Pattern OF_INVITERS = Pattern.compile("^(?:上述|这)?[两三四五六七八2-8]国");
    private static final int NUMBER = 4;

    private final Passage passage;
    private final List<Span> inviters;

    Invitation(Passage passage) {
        this.passage = passage;
        Matcher matcher = CLAUSE.matcher(
                passage.between(passage.span().start(), passage.span().end()));
        this.inviters = matcher.results()
                .map(found -> new Span(
                        passage.span().start() + found.start(1), passage.span().start() + found.end(1)))
                .toList();
    }

    boolean byOneOf(Party party) {
        return inviters.stream().anyMatch(span -> span.contains(party.span()));
    }

    /** 对上述两国进行访问, 访问两国: the states visited are those of the inviters. */
    boolean namesStates(Span verb) {
        int from = Math.max(passage.span().start(), verb.start() - 8);
        return !inviters.isEmpty()
                && (ABOVE.matcher(passage.between(from, verb.start())).find()
                        || OF_INVITERS
                                .matcher(passage.after(verb.end(), NUMBER))
                                .find());
    }
}
