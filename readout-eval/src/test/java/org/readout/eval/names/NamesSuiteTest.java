package org.readout.eval.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.Outcome;
import org.readout.eval.PlainTexts;
import org.readout.eval.ReportPages;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.intake.Reader;

class NamesSuiteTest {
    private static final LocalDate DAY = LocalDate.parse("2019-05-15");

    private static final Frame MEETING = Frame.of(
            "en\tcontact\tJPN\tThe foreign ministers of Japan and {the state} held talks in Tokyo on Wednesday.");

    /** A state that is read nowhere would be a hole in every figure; only a name two states share may stay open. */
    @Test
    void theCommittedPageIsWhatTheCommandGivesAndNearlyEveryNameIsRead() throws IOException {
        Evaluation now = new NamesSuite().run(Lexicon.bundled());
        assertThat(now.page())
                .as("docs/eval/names.md is stale: run ./readout eval names --page docs/eval/names.md")
                .isEqualTo(Files.readString(ReportPages.named("names.md")));
        assertThat(now.mistakes().size() * 200).isLessThan(now.judgements().size());
    }

    @Test
    void aSentenceIsNotFilledWithItsOwnOtherSide() {
        assertThat(MEETING.with(state("TTO")))
                .hasValueSatisfying(text -> assertThat(text).contains("Trinidad"));
        assertThat(MEETING.with(state("JPN"))).isEmpty();
        assertThat(Frame.of("en\tspeaker\t-\t{person} said so.").with(state("TTO")))
                .isEmpty();
    }

    @Test
    void anArticleStandsWhereOneIsUsual() {
        assertThat(MEETING.with(state("NLD")).orElseThrow()).contains("Japan and the Netherlands held");
        assertThat(MEETING.with(state("NOR")).orElseThrow()).contains("Japan and Norway held");
    }

    @Test
    void whatWasPutInIsExpectedAndNobodyElse() {
        assertThat(judged("TTO", "The foreign ministers of Japan and Norway held talks in Tokyo on Wednesday."))
                .isEqualTo(Outcome.WRONG);
        assertThat(judged("NOR", "The foreign ministers of Japan and Norway held talks in Tokyo on Wednesday."))
                .isEqualTo(Outcome.RIGHT);
        assertThat(judged("NOR", "The foreign ministers of Japan, Norway and Peru held talks in Tokyo on Wednesday."))
                .isEqualTo(Outcome.WRONG);
    }

    private static Outcome judged(String code, String sentence) {
        Judgement judgement = NameJudge.judge(
                MEETING, state(code), sentence, Reader.of(Lexicon.bundled()).read(PlainTexts.document(sentence, DAY)));
        return judgement.outcome();
    }

    private static Filler state(String code) {
        return Filler.all(Lexicon.bundled(), DAY).stream()
                .filter(one -> one.person().equals(Optional.empty())
                        && one.country().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
