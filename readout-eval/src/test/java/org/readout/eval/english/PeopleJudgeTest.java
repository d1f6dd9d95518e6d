package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.eval.Outcome;
import org.readout.model.Country;
import org.readout.model.Span;

class PeopleJudgeTest {
    private static final String TEXT =
            "Foreign Minister Sven Dahl of Sweden wrote to the envoy. President Omar Reza read it.";

    private static TinySheet tiny() {
        return new TinySheet(TEXT)
                .gold(
                        "people",
                        "{id: 'd', name: 'Sven Dahl', offices: [{title: 'Foreign Minister', evidence: @'Foreign Minister'}]}")
                .gold("people", "{id: 'r', name: 'Omar Reza', offices: [{title: 'President', evidence: @'President'}]}")
                .gold("people", "{id: 'e', name: 'the envoy', named: false, offices: []}")
                .gold("countries", "{id: 's', code: 'SWE', form: 'name', count_as_actor: true, span: @'Sweden'}");
    }

    @Test
    void namesAndOfficesAreFoundMissedOrFalse() {
        Sheet sheet = tiny().office("Sven Dahl", "Foreign Minister")
                .office("Sweden Wrote", "envoy")
                .sheet();
        assertThat(PeopleJudge.judge(sheet))
                .extracting(one -> one.item().name(), one -> one.measure().id(), one -> one.outcome())
                .containsExactlyInAnyOrder(
                        tuple("d", "people", Outcome.RIGHT),
                        tuple("d", "offices", Outcome.RIGHT),
                        tuple("r", "people", Outcome.MISSED),
                        tuple("r", "offices", Outcome.MISSED),
                        tuple("tiny", "people", Outcome.FALSE_ALARM),
                        tuple("tiny", "offices", Outcome.FALSE_ALARM));
    }

    @Test
    void mentionsOfStatesAreMissingUntilTheyAreCoded() {
        Sheet sheet = tiny().sheet();
        assertThat(MentionJudge.judge(sheet)).extracting(one -> one.outcome()).containsExactly(Outcome.MISSED);
        int at = TEXT.indexOf("Sweden");
        CodedMention coded = new CodedMention(new Span(at, at + 6), Set.of(new Country("SWE")));
        CodedMention other = new CodedMention(new Span(0, 7), Set.of(new Country("SWE")));
        assertThat(MentionJudge.judge(sheet, List.of(coded, other)))
                .extracting(one -> one.outcome())
                .containsExactly(Outcome.RIGHT, Outcome.FALSE_ALARM);
    }
}
