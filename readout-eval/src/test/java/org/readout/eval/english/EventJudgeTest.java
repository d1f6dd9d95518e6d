package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.readout.eval.Outcome;
import org.readout.model.Status;

class EventJudgeTest {
    private static final String TEXT =
            "Kenya accused Peru of fraud. Kenya and Peru signed a pact. Peru held a fair. Peru and Kenya conferred.";

    private static TinySheet tiny() {
        return new TinySheet(TEXT)
                .gold(
                        "events",
                        "{id: 'a', plover: 'ACCUSE', alt_plover: ['REJECT'], actor: ['KEN'], recipient: ['PER'], status: 'occurred', "
                                + "span: @'Kenya accused Peru of fraud'}")
                .gold(
                        "events",
                        "{id: 'b', plover: 'AGREE', actor: ['KEN', 'PER'], recipient: [], status: 'occurred', span: @'signed a pact'}")
                .gold(
                        "events",
                        "{id: 'c', plover: null, actor: ['PER'], recipient: [], status: 'occurred', span: @'held a fair'}")
                .gold(
                        "events",
                        "{id: 'd', plover: 'CONSULT', actor: ['PER', 'KEN'], recipient: [], status: 'occurred', span: @'conferred'}");
    }

    private static List<Tuple> judged(TinySheet tiny) {
        return EventJudge.judge(tiny.sheet())
                .map(one -> tuple(one.item().name(), one.measure().id(), one.outcome()))
                .toList();
    }

    @Test
    void anAlternativeTypeIsAsGoodAndSidesOfAReciprocalActHaveNoOrder() {
        assertThat(judged(tiny().event("REJECT", "12", "KEN", "PER", Status.OCCURRED, "accused Peru")
                        .event("AGREE", "057", "PER", "KEN", Status.OCCURRED, "signed a pact")))
                .contains(tuple("a", "events", Outcome.RIGHT), tuple("b", "events", Outcome.RIGHT))
                .allSatisfy(one -> assertThat(one.toList().get(2)).isEqualTo(Outcome.RIGHT));
    }

    @Test
    void aTypeAloneIsNotEnough() {
        assertThat(judged(tiny().event("ACCUSE", "112", "PER", "KEN", Status.NEGATED, "accused Peru")))
                .contains(
                        tuple("a", "event_type", Outcome.RIGHT),
                        tuple("a", "event_source", Outcome.WRONG),
                        tuple("a", "event_target", Outcome.WRONG),
                        tuple("a", "event_status", Outcome.WRONG),
                        tuple("a", "events", Outcome.WRONG),
                        tuple("b", "events", Outcome.MISSED));
    }

    @Test
    void contactsAreNotJudgedHereAndWhatNoTypeFitsNeedNotBeCoded() {
        assertThat(judged(tiny().event("CONSULT", "040", "PER", "KEN", Status.OCCURRED, "conferred")
                        .event("AID", "070", "PER", "KEN", Status.OCCURRED, "held a fair")))
                .contains(tuple("tiny", "events", Outcome.FALSE_ALARM))
                .extracting(one -> one.toList().get(0))
                .doesNotContain("c", "d");
    }
}
