package org.readout.code.zh.say;

import java.util.List;
import java.util.Objects;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Rank;

/**
 * Who holds offices of societies, universities and enterprises alone speaks for no state: 甲国某大学校长, 甲乙友好协会主席, but not a minister who
 * heads a society too.
 */
record ForNobody(ChineseLexicon lexicon) {
    /** The lowest band of who serves a state. */
    private static final int LOWEST = 5;

    /** Mentions of a document that are looked through, so that a long one with many speakers takes no longer for each. */
    private static final int MOST = 2000;

    boolean is(Passage passage, Mention.OfPerson person) {
        List<Office> offices = passage.annotated().mentions().stream()
                .limit(MOST)
                .map(mention -> mention instanceof Mention.OfPerson other ? other : null)
                .filter(Objects::nonNull)
                .filter(other -> other.person().equals(person.person()))
                .flatMap(other -> other.offices().stream())
                .toList();
        return offices.stream().anyMatch(this::ofSociety)
                && offices.stream().allMatch(office -> ofSociety(office) || bare(office));
    }

    private boolean ofSociety(Office office) {
        return !official(office)
                && lexicon.words("private_body").within(office.evidence().quote());
    }

    /** 高等教育和大学部长 is a minister. */
    private static boolean official(Office office) {
        Rank rank = office.rank();
        return rank != null && rank.band() <= LOWEST;
    }

    /** 某公司董事长、总裁: the second is of the body named before. */
    private static boolean bare(Office office) {
        return office.rank() == null && office.evidence().quote().equals(office.title());
    }
}
