package org.readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.measure.Records;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Presence;
import org.readout.model.Wording;

class ComparisonTest {
    private static final Country HOST = new Country("AAA");
    private static final Country GUEST = new Country("BBB");

    @Test
    void keptDroppedAndAddedByTheSpeakersSide() {
        Account spring = known(said("calm", HOST), said("calm", GUEST), said("old_friends", HOST));
        Account autumn = known(said("calm", HOST), said("neighbours", HOST));
        Comparison comparison = Comparison.of(spring, autumn);
        assertThat(comparison.differences())
                .extracting(d -> d.formula() + " " + d.side() + " " + d.fate())
                .containsExactly(
                        "calm AAA KEPT", "calm BBB DROPPED", "neighbours AAA ADDED", "old_friends AAA DROPPED");
        assertThat(comparison.all(Fate.DROPPED).get(1).inFirst())
                .extracting(Evidence::quote)
                .containsExactly("old_friends, said AAA");
        assertThat(comparison.all(Fate.DROPPED).get(1).inSecond()).isEmpty();
    }

    @Test
    void aTitleAloneDropsNothing() {
        Account title = new Account(false, List.of(not("calm", HOST, Presence.ABSENT), said("neighbours", HOST)));
        assertThat(Comparison.of(known(said("calm", HOST), said("neighbours", HOST)), title)
                        .differences())
                .extracting(Difference::fate)
                .containsExactly(Fate.UNKNOWN, Fate.KEPT);
    }

    @Test
    void aParaphraseThatDoesNotMentionItDropsNothing() {
        Account paraphrase = known(not("calm", HOST, Presence.ABSENT), not("calm", HOST, Presence.NOT_MENTIONED));
        Difference difference = Comparison.of(known(said("calm", HOST)), paraphrase)
                .differences()
                .get(0);
        assertThat(difference.after()).isEqualTo(Presence.NOT_MENTIONED);
        assertThat(difference.fate()).isEqualTo(Fate.UNKNOWN);
    }

    /** The words may have been the host's: so they are neither dropped by the host nor added by another. */
    @Test
    void wordsOfAnUntoldSpeakerLeaveEverySideOpen() {
        assertThat(Comparison.of(known(said("calm", HOST)), known(said("calm", null)))
                        .differences())
                .extracting(d -> d.side() + " " + d.fate())
                .containsExactly("null UNKNOWN", "AAA UNKNOWN");
    }

    @Test
    void twoAccountsWithoutFormulasDifferInNothing() {
        assertThat(Comparison.of(known(not("calm", HOST, Presence.ABSENT)), known())
                        .differences())
                .isEmpty();
    }

    private static Account known(Wording... wordings) {
        return new Account(true, List.of(wordings));
    }

    private static Wording said(String formula, @Nullable Country side) {
        Evidence words = Records.evidence(formula + ", said " + side);
        return new Wording(formula, side, null, Presence.PRESENT, List.of(words));
    }

    private static Wording not(String formula, Country side, Presence presence) {
        return new Wording(formula, side, null, presence, List.of());
    }
}
