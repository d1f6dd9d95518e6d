package org.readout.code.zh.act;

import java.util.List;
import java.util.Set;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;

/** Whether the parties of a clause stand together as those who agree: 甲与乙, 甲、乙和丙, 中越. */
final class Sides {
    private static final Set<String> JOINS = Set.of("与", "同", "和", "跟", "、", "及");

    private Sides() {}

    /** @param parties those named before the verb, in text order */
    static boolean in(Passage passage, List<Party> parties) {
        for (int i = 1; i < parties.size(); i++) {
            Party one = parties.get(i - 1);
            Party other = parties.get(i);
            if (ActTarget.differ(one, other) && joined(passage, one, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joined(Passage passage, Party one, Party other) {
        int start = other.span().start();
        return one.span().end() == start
                || start > one.span().end() && JOINS.contains(passage.between(start - 1, start));
    }
}
