package org.readout.code.zh.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.meet.Courtesies;
import org.readout.code.zh.meet.Sojourns;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Span;

/** Contacts a document tells in passing, which count only where nothing else tells of them: 乙在门前迎接甲, 正在乙国访问的甲说. */
public record ToldBeside(Courtesies courtesies, Sojourns sojourns) {
    public ToldBeside(ChineseLexicon lexicon) {
        this(new Courtesies(lexicon, new Contacts(lexicon)), new Sojourns(lexicon, new Contacts(lexicon)));
    }

    /**
     * What was told, with what is told beside it.
     *
     * @param retold true of words of a sentence that a speaker says
     */
    public List<Meeting> add(List<Passage> passages, List<Meeting> told, BiPredicate<Passage, Span> retold) {
        List<Meeting> all = new ArrayList<>(told);
        all.addAll(courtesies.read(passages, told, passage -> retold.test(passage, passage.span())));
        all.addAll(sojourns.read(passages, all, retold));
        return all;
    }
}
