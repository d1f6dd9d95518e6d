package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.model.Language;

class FigureTest {
    private static final Measure CONTACTS = new Measure("contacts", "contacts", true);
    private static final Measure DATE = new Measure("date", "date", false);
    private static final Item CHINESE = new Item("line 1", "tuning", Language.CHINESE);
    private static final Item ENGLISH = new Item("line 2", "test", Language.ENGLISH);
    private static final List<Judgement> JUDGEMENTS = List.of(
            Judgement.right(CHINESE, CONTACTS, "talks"),
            Judgement.missed(CHINESE, CONTACTS, "banquet", "not coded"),
            Judgement.right(ENGLISH, CONTACTS, "meeting"),
            Judgement.falseAlarm(ENGLISH, CONTACTS, "call", "no row"),
            Judgement.compared(ENGLISH, DATE, "2013-06-27", "2013-06-26", "of meeting"));

    @Test
    void missesLowerRecallAndFalseAlarmsPrecision() {
        assertThat(figure("all", Language.CHINESE, CONTACTS).tally()).isEqualTo(new Tally(1, 1, 2));
        assertThat(figure("test", null, CONTACTS).tally()).isEqualTo(new Tally(1, 2, 1));
        assertThat(figure("all", null, CONTACTS).f1()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aWrongValueIsBothMissedAndFoundInVain() {
        Figure date = figure("all", null, DATE);
        assertThat(date.tally()).isEqualTo(new Tally(0, 1, 1));
        assertThat(date.mistakes()).extracting(Judgement::outcome).containsExactly(Outcome.WRONG);
    }

    @Test
    void withoutFalseAlarmsThereIsNoPrecision() {
        assertThat(FigureTable.row(figure("all", null, DATE)))
                .containsExactly("date", "all", "0", "–", "1", "0.00 [0.00, 0.79]", "–", "–");
    }

    private static Figure figure(String part, @Nullable Language language, Measure measure) {
        return Figure.of(JUDGEMENTS, part, language, measure);
    }
}
