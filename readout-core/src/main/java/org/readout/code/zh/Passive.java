package org.readout.code.zh;

import java.util.List;
import org.readout.model.Span;

/**
 * Who is received by whom where the host stands between: 甲受到乙会见, 甲获乙接见, 甲被乙授予勋章.
 *
 * @param parties who and which states stand in the sentence
 */
record Passive(Parties parties) {
    /** The host first; empty where nobody stands behind such a word right before the verb. */
    List<Parties.Two> received(Span verb) {
        List<Party> before = parties.before(verb.start());
        int last = before.size() - 1;
        return last < 1 || !by(before.get(last)) || !parties.links().adjoins(before.get(last), verb)
                ? List.of()
                : parties.withOther(before, last).stream()
                        .map(two -> new Parties.Two(two.second(), two.first()))
                        .toList();
    }

    private boolean by(Party host) {
        return !host.people().isEmpty()
                && parties.passage()
                        .precededBy(host.span().start(), parties.lexicon().words("received_by"));
    }
}
