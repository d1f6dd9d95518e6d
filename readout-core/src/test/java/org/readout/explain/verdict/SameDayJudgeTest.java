package org.readout.explain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.code.en.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Places;
import org.readout.model.Coding;
import org.readout.model.Coverage;
import org.readout.model.Selection;
import org.readout.model.Verdict;

/** What the record says of two things told as of one day. */
class SameDayJudgeTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Cues CUES = Cues.bundled();
    private static final Coverage COVERAGE = new Coverage(
            "news",
            "",
            LocalDate.parse("2014-01-01"),
            LocalDate.parse("2014-12-31"),
            Selection.COMPLETE,
            "all",
            9,
            0,
            List.of());
    private static final String CLAIM =
            "Xi Jinping met Shinzo Abe in November 2014, and on the same day Xi Jinping met Park Geun-hye.\n";

    @Test
    void twoMeetingsOfOneDayAreBorneOut() {
        assertThat(judge(
                        "Xi Jinping met Shinzo Abe on November 10, 2014.\n",
                        "Xi Jinping met Park Geun-hye on November 10, 2014.\n"))
                .isEqualTo(Verdict.Judgement.SUPPORTED);
    }

    @Test
    void twoMeetingsOfDifferentDaysContradict() {
        assertThat(judge(
                        "Xi Jinping met Shinzo Abe on November 10, 2014.\n",
                        "Xi Jinping met Park Geun-hye on November 14, 2014.\n"))
                .isEqualTo(Verdict.Judgement.CONTRADICTED);
    }

    @Test
    void ofOneAloneNothingFollows() {
        assertThat(judge("Xi Jinping met Shinzo Abe on November 10, 2014.\n"))
                .isEqualTo(Verdict.Judgement.NOT_IN_RECORD);
    }

    private static Verdict.Judgement judge(String... record) {
        Essay essay = new Essay(Texts.annotated(CLAIM, "2014-12-20"), Texts.coded(CLAIM, "2014-12-20"));
        List<Assertion> claims = new Assertions(LEXICON.formulas(), LEXICON.topics(), CUES, Happenings.bundled())
                .of(essay).stream().filter(Assertion.SameDay.class::isInstance).toList();
        assertThat(claims).hasSize(1);
        List<Told> told = Stream.of(record)
                .map(text -> Texts.coded(text, "2014-12-01"))
                .map(Coding::meetings)
                .flatMap(List::stream)
                .map(meeting -> new Told(meeting, List.of()))
                .toList();
        Ledger ledger = new Ledger(
                told,
                List.of(),
                List.of(),
                Map.of(),
                List.of(COVERAGE),
                (a, b, from, to) -> false,
                (d, to) -> List.of());
        return new Judges(LEXICON.posts(), Places.read(LEXICON), CUES)
                .judge(claims, ledger)
                .get(0)
                .judgement();
    }
}
