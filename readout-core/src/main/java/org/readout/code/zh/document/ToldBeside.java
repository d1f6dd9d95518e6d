package org.readout.code.zh.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.meet.Courtesies;
import org.readout.code.zh.meet.Guests;
import org.readout.code.zh.meet.Sojourns;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Span;

/** Contacts a document tells in passing, which count only where nothing else tells of them: 乙在门前迎接甲, 甲会见来访的乙, 正在乙国访问的甲说. */
public record ToldBeside(Courtesies courtesies, Guests guests, Sojourns sojourns) {
    public ToldBeside(ChineseLexicon lexicon) {
        this(lexicon, new Contacts(lexicon));
    }

    private ToldBeside(ChineseLexicon lexicon, Contacts contacts) {
        this(new Courtesies(lexicon, contacts), new Guests(lexicon, contacts), new Sojourns(lexicon, contacts));
    }

    /**
     * What was told, with what is told beside it.
     *
     * @param retold true of words of a sentence that a speaker says
     */
    public List<Meeting> add(List<Passage> passages, List<Meeting> told, BiPredicate<Passage, Span> retold) {
        List<Meeting> all = new ArrayList<>(told);
        all.addAll(courtesies.read(passages, told, passage -> retold.test(passage, passage.span())));
        all.addAll(guests.read(passages, all, retold));
        all.addAll(sojourns.read(passages, all, retold));
        return all;
    }
}
