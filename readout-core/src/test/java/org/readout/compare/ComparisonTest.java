package org.readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.measure.Records;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;
import org.readout.model.Language;
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

    /** "Clear" became "consistent and clear": one thing said, not one dropped and another added. */
    @Test
    void aFormulaThatTookThePlaceOfAnotherOfItsKindIsReworded() {
        Account spring = known(quoted("clear", "立场十分明确"), quoted("talks", "重启会谈"));
        Account autumn = known(quoted("consistent", "立场是一贯的、明确的"), quoted("calm", "保持冷静"));
        Map<String, Formula> register = Stream.of("clear", "consistent", "talks", "calm")
                .collect(Collectors.toMap(id -> id, ComparisonTest::position));
        Comparison comparison = Comparison.of(spring, autumn, register);
        assertThat(comparison.differences())
                .extracting(d -> d.was() + " " + d.formula() + " " + d.fate())
                .containsExactly("null calm ADDED", "clear consistent REWORDED", "null talks DROPPED");
        assertThat(comparison.reworded()).containsExactly(Map.entry("clear", "consistent"));
    }

    private static Wording quoted(String formula, String words) {
        return new Wording(formula, HOST, null, Presence.PRESENT, List.of(Records.evidence(words)));
    }

    private static Formula position(String id) {
        return new Formula(
                id,
                id,
                FormulaKind.POSITION,
                null,
                null,
                Map.of(Language.CHINESE, List.of(id)),
                Map.of(),
                new Formula.Origin(List.of(), null, "test"));
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
