package org.readout.code.zh.party;

import java.util.List;
import org.readout.code.Passage;
import org.readout.model.Span;

/**
 * Who is received by whom where the host stands between: 甲受到乙会见, 甲获乙接见, 甲被乙授予勋章.
 *
 * @param parties who and which states stand in the sentence
 */
public record Passive(Parties parties) {
    /** The host first; empty where nobody stands behind such a word right before the verb. */
    public List<Parties.Two> received(Span verb) {
        List<Party> before = parties.before(verb.start());
        int last = before.size() - 1;
        return last < 1 || !by(before.get(last)) || !parties.links().adjoins(before.get(last), verb)
                ? List.of()
                : parties.withOther(before, last).stream()
                        .map(two -> new Parties.Two(two.second(), two.first()))
                        .toList();
    }

    private boolean follows(int start) {
        return parties.passage().precededBy(start, parties.lexicon().words("received_by"));
    }

    /** 受到白防长某某会见: a state by one character before the office. */
    private boolean ofState(int at) {
        Passage passage = parties.passage();
        return at > passage.span().start()
                && new ShortNames(parties.lexicon()).of(passage.between(at, at + 1), passage) != null;
    }

    private boolean by(Party host) {
        int start = host.span().start();
        return !host.people().isEmpty() && (follows(start) || ofState(start - 1) && follows(start - 1));
    }
}
