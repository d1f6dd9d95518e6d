package org.readout.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.eval.sample.Meetings.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Outcome;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Role;

class PeopleJudgeTest {
    private static final Item LINE = new Item("line 1", "tuning", Language.ENGLISH);
    private static final Entry ROW = Register.read(
                    """
                    line	date	until	polarity	format	host	host_country	host_offices	guest	guest_country	guest_offices	accompanying	place	formulas
                    1	2014-07-04		held	meeting	习近平	CHN	President of China	朴槿惠	KOR	President of the Republic of Korea	Wang Yi | Yang Jiechi
                    """
                            .replace("Yang Jiechi\n", "Yang Jiechi\t\t\n"))
            .of(1)
            .get(0);

    @Test
    void eachPersonAndOfficeIsJudgedByItself() {
        Meeting coded = Meetings.of(
                "meeting",
                "2014-07-04",
                List.of(
                        person("xi-jinping", "CHN", Role.HOST, "President of China"),
                        person("wang-yi", "CHN", Role.ACCOMPANYING),
                        person("An Interpreter", "CHN", Role.ACCOMPANYING)),
                List.of(person("moon-jae-in", "KOR", Role.GUEST, "President")));
        PeopleJudge judge = new PeopleJudge(Meetings.NAMES, new OfficeWords(Meetings.LEXICON.countries()));
        assertThat(judge.judge(LINE, new Pairing.Pair(ROW, coded)))
                .extracting(Judgement::measure, Judgement::outcome, Judgement::expected, Judgement::found)
                .containsExactly(
                        tuple(Measures.PRINCIPALS, Outcome.RIGHT, "习近平", "习近平"),
                        tuple(Measures.OFFICES, Outcome.RIGHT, "President of China", "President of China"),
                        tuple(Measures.PRINCIPALS, Outcome.MISSED, "朴槿惠", ""),
                        tuple(Measures.OFFICES, Outcome.MISSED, "President of the Republic of Korea", ""),
                        tuple(Measures.PRINCIPALS, Outcome.FALSE_ALARM, "", "Moon Jae-in"),
                        tuple(Measures.ACCOMPANYING, Outcome.RIGHT, "Wang Yi", "Wang Yi"),
                        tuple(Measures.ACCOMPANYING, Outcome.MISSED, "Yang Jiechi", ""),
                        tuple(Measures.ACCOMPANYING, Outcome.FALSE_ALARM, "", "An Interpreter"));
    }
}
