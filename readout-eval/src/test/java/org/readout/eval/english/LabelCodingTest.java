package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.eval.Judgement;
import org.readout.eval.Outcome;
import org.readout.model.StoredText;

/** One annotator's labels are judged by another's as a reader's coding would be. */
class LabelCodingTest {
    private static final String TEXT = "Sven Dahl met Omar Reza and may have warned him. Sweden expelled two Iranians.";
    private static final String MEETING =
            "{id: 'met', format: 'meeting', polarity: 'held', sides: [{country: 'SWE', participants: [{person: 'pe-d'}]}, "
                    + "{country: 'IRN', participants: [{person: 'pe-r'}]}], date: {basis: 'vague'}, "
                    + "mentions: [@'Sven Dahl met Omar Reza']}";
    private static final String EXPELLED =
            "{id: 'expelled', plover: 'SANCTION', actor: ['SWE'], recipient: [%s], status: 'occurred', "
                    + "span: @'Sweden expelled two Iranians'}";
    private static final String WARNED =
            "{id: 'warned', speaker: ['pe-d'], issue: 'warning', stance: '%s', speech_verb: @'warned', "
                    + "span: @'may have warned him'}";

    private static TinySheet labels(String stance, String recipient) {
        return new TinySheet(TEXT)
                .gold("people", "{id: 'pe-d', name: 'Sven Dahl', country: 'SWE', mentions: [@'Sven Dahl']}")
                .gold("people", "{id: 'pe-r', name: 'Omar Reza', country: 'IRN', mentions: [@'Omar Reza']}")
                .gold("meetings", MEETING)
                .gold("events", EXPELLED.formatted(recipient))
                .gold("statements", WARNED.formatted(stance));
    }

    private static List<Judgement> judged(TinySheet first, TinySheet second) {
        Sheet sheet = first.sheet();
        return new Judges()
                .judge(new Sheet(
                        sheet.name(),
                        sheet.part(),
                        sheet.kind(),
                        sheet.document(),
                        sheet.gold(),
                        new LabelCoding()
                                .of(sheet.document().text(), second.sheet().gold())));
    }

    @Test
    void whereBothSawTheSameAllIsRight() {
        assertThat(judged(labels("warn", "'IRN'"), labels("warn", "'IRN'")))
                .extracting(one -> one.item().name(), one -> one.measure().id())
                .contains(
                        tuple("met", "meetings_held"),
                        tuple("met", "principals"),
                        tuple("met", "date"),
                        tuple("pe-d", "people"),
                        tuple("expelled", "events"),
                        tuple("warned", "statements"));
        assertThat(judged(labels("warn", "'IRN'"), labels("warn", "'IRN'"))).noneMatch(Judgement::mistake);
    }

    @Test
    void whereTheyDifferThatAloneIsWrong() {
        List<Tuple> mistakes = judged(labels("warn", "'IRN'"), labels("praise", "")).stream()
                .filter(Judgement::mistake)
                .map(one -> tuple(one.item().name(), one.measure().id(), one.outcome()))
                .toList();
        assertThat(mistakes)
                .containsExactlyInAnyOrder(
                        tuple("expelled", "events", Outcome.WRONG),
                        tuple("expelled", "event_target", Outcome.WRONG),
                        tuple("warned", "statements", Outcome.WRONG),
                        tuple("warned", "stance", Outcome.WRONG));
    }

    /** If they did not, it would be the adapter that disagrees. */
    @ParameterizedTest
    @ValueSource(strings = {"d02", "d04", "d06", "d10", "d12"})
    void theSecondLabelsAgreeWithThemselves(String document) {
        Gold labels = Gold.of(GoldFiles.second(), document);
        Sheet empty = new TinySheet(GoldFiles.resource("documents/" + document + ".txt")).sheet();
        StoredText text = empty.document().text();
        Sheet sheet = new Sheet(
                document, empty.part(), empty.kind(), empty.document(), labels, new LabelCoding().of(text, labels));
        assertThat(new Judges().judge(sheet)).isNotEmpty().noneMatch(Judgement::mistake);
    }
}
