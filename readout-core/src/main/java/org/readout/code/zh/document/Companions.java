package org.readout.code.zh.document;

import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;

/**
 * Whether a sentence lists who came along on a visit told before it: 随同出访的是…, and 陪同皮涅拉总统访华的有外交部长安普埃罗; but not
 * 陪同皮涅拉访华的有外交部长, which names nobody but the guest and tells of his visit.
 */
record Companions(ChineseLexicon lexicon) {

    boolean listed(Passage passage) {
        int start = passage.span().start();
        return lexicon.words("accompany_visit")
                        .within(passage.between(start, passage.span().end()))
                || passage.all(Mention.OfPerson.class).stream().anyMatch(person -> lexicon.words("accompany_visit_list")
                        .within(passage.between(start, person.span().start())));
    }
}
