package org.readout.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.eval.Outcome;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Presence;
import org.readout.model.Provenance;
import org.readout.model.Wording;

class FormulaJudgeTest {
    private static final Evidence TEXT =
            Meetings.words("Both sides spoke of peace and stability and of traditional friendship.");
    private static final FormulaJudge JUDGE = new FormulaJudge(
            Set.of("peace_stability", "traditional_friendship", "six_party_talks"), Meetings.LEXICON.formulas());

    @Test
    void rightSideWrongSideNoSide() {
        assertThat(judged(
                        "peace_stability:CHN | traditional_friendship:CHN | six_party_talks:PRK",
                        wording("peace_stability", "CHN"),
                        wording("traditional_friendship", "PRK"),
                        wording("six_party_talks", null)))
                .containsExactly(
                        tuple(Outcome.RIGHT, "peace_stability:CHN", "peace_stability:CHN", ""),
                        tuple(Outcome.MISSED, "six_party_talks:PRK", "", "found, but no side is told"),
                        tuple(
                                Outcome.WRONG,
                                "traditional_friendship:CHN",
                                "traditional_friendship:PRK",
                                "found on another side"));
    }

    @Test
    void aMissSaysWhetherTheTextHasThePhrase() {
        assertThat(judged("peace_stability:CHN | six_party_talks:CHN"))
                .containsExactly(
                        tuple(Outcome.MISSED, "peace_stability:CHN", "", "stands in the text, not coded"),
                        tuple(
                                Outcome.MISSED,
                                "six_party_talks:CHN",
                                "",
                                "no surface form of the lexicon stands in the text"));
    }

    @Test
    void phrasesTheRegisterNeverNamesAreNotJudged() {
        assertThat(judged("", wording("win_win", "CHN"), wording("peace_stability", "PRK")))
                .containsExactly(tuple(Outcome.FALSE_ALARM, "", "peace_stability:PRK", "this side does not say it"));
    }

    private static List<Tuple> judged(String formulas, Wording... wordings) {
        List<Entry> rows = Register.read(
                        "line\tdate\tuntil\tpolarity\tformat\thost\thost_country\thost_offices\tguest\tguest_country"
                                + "\tguest_offices\taccompanying\tplace\tformulas\n"
                                + "1\t2018-02-09\t\theld\tmeeting\t\tCHN\t\t\tPRK\t\t\t\t" + formulas + "\n")
                .entries();
        Document document =
                new Document(TEXT.text(), "", null, Language.ENGLISH, "", true, new Provenance("-", 1, null));
        return JUDGE.judge(new CodedLine(1, document, coding(wordings), rows))
                .map(one -> tuple(one.outcome(), one.expected(), one.found(), one.reason()))
                .toList();
    }

    private static Coding coding(Wording... wordings) {
        return Coding.of(TEXT.docId(), "test", "test")
                .wordings(Arrays.asList(wordings))
                .build();
    }

    private static Wording wording(String formula, @Nullable String side) {
        return new Wording(formula, side == null ? null : new Country(side), null, Presence.PRESENT, List.of(TEXT));
    }
}
