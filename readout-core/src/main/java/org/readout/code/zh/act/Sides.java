package org.readout.code.zh.act;

import java.util.List;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;

/** Whether the parties of a clause stand together as those who agree: 甲与乙, 甲、乙和丙, 中越. */
record Sides(ChineseLexicon lexicon) {

    /** @param parties those named before the verb, in text order */
    boolean in(Passage passage, List<Party> parties) {
        for (int i = 1; i < parties.size(); i++) {
            Party one = parties.get(i - 1);
            Party other = parties.get(i);
            if (ActTarget.differ(one, other) && joined(passage, one, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(Passage passage, Party one, Party other) {
        String between = passage.between(
                Math.min(one.span().end(), other.span().start()), other.span().start());
        return other.span().start() >= one.span().end()
                && (listed(between)
                        || lexicon.words("with").closes(between)
                        || lexicon.words("list").closes(between));
    }

    /** True of nothing, or a word that lists, between two of a list. */
    boolean listed(String between) {
        return between.isEmpty() || lexicon.words("list").has(between);
    }
}
