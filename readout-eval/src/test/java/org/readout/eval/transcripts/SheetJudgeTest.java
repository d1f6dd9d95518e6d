package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.Tally;
import org.readout.model.Language;

/** Two sheets of one text compared: the first is taken as right, the second has one thing otherwise. */
class SheetJudgeTest {
    private static final String TEXT =
            """
            王毅同蒙古外长会谈
            国务委员兼外交部长王毅5日在乌兰巴托同蒙古国外长巴特尔举行会谈。王毅说，两国是邻居。
            要多来往。巴特尔表示赞成。会谈后双方签署了合作文件。
            双方一致同意，下次在北京再谈。陪同的有张三。
            """;
    private static final String LABELS =
            """
            {"contacts": [{"format": "talks", "status": "occurred", "date": "2019-05-05", "host": "MNG", "sides": [
                {"country": "CHN", "people": [
                  {"name": "王毅", "at": "@王毅", "titles": ["@国务委员", "@外交部长"], "band": 3, "ceremonial": false, "role": "principal"},
                  {"name": "张三", "at": "@张三", "titles": [], "band": null, "ceremonial": false, "role": "accompanying"}]},
                {"country": "MNG", "people": [
                  {"name": "巴特尔", "at": "@巴特尔", "titles": ["@蒙古国外长"], "band": 4, "ceremonial": false, "role": "principal"}]}],
              "city_name": "乌兰巴托", "venue_name": null, "label": ["@合作"],
              "s": ["@王毅同蒙古外长会谈", "@国务委员兼外交部长王毅5日在乌兰巴托同蒙古国外长巴特尔举行会谈。"]}],
             "speech": [
              {"who": "王毅", "side": "CHN", "joint": false, "s": ["@王毅说，两国是邻居。", "@要多来往。"]},
              {"who": "巴特尔", "side": "MNG", "joint": false, "s": ["@巴特尔表示赞成。"]},
              {"who": "joint", "side": "CHN+MNG", "joint": true, "s": ["@双方一致同意，下次在北京再谈。"]}],
             "acts": [{"type": "agreement", "source": "CHN", "target": "MNG", "status": "occurred", "s": ["@会谈后双方签署了合作文件。"]}]}
            """;
    private static final Item ITEM = new Item("M000", "tuning", Language.CHINESE);

    @Test
    void aSheetAgreesWithItself() {
        assertThat(judged(LABELS)).noneMatch(Judgement::mistake);
        assertThat(judged(LABELS).stream().map(Judgement::measure).distinct())
                .containsAll(Stream.of(
                                Measures.FOUND,
                                Measures.OCCURRED_NO_VISITS,
                                Measures.STATES,
                                Measures.PRINCIPALS,
                                Measures.OFFICES,
                                Measures.BAND,
                                Measures.ACCOMPANYING,
                                Measures.DATE,
                                Measures.FORMAT,
                                Measures.LEAD,
                                Measures.PLACE,
                                Measures.LABEL,
                                Measures.SPEAKER,
                                Measures.EXTENT,
                                Measures.SENTENCE,
                                Measures.ACTS)
                        .toList());
    }

    /** What is written otherwise, and the counts of the measure this concerns: right, found, expected. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"status\": \"occurred\", \"date\" | \"status\": \"planned\", \"date\" | meeting_found | 0 | 1 | 1",
                "\"status\": \"occurred\", \"date\" | \"status\": \"planned\", \"date\" | date | 0 | 0 | 0",
                "2019-05-05 | 2019-05-04/2019-05-05 | date | 0 | 1 | 1",
                "\"talks\" | \"meeting\" | format | 0 | 1 | 1",
                "\"talks\" | \"meeting\" | meeting_found | 1 | 1 | 1",
                "\"talks\" | \"visit\" | meeting_found | 0 | 1 | 1",
                "\"talks\" | \"visit\" | meeting_found_without_visits | 0 | 0 | 1",
                "\"country\": \"MNG\" | \"country\": \"KAZ\" | counterpart | 0 | 1 | 1",
                "\"country\": \"MNG\" | \"country\": \"KAZ\" | principals | 1 | 1 | 1",
                "\"name\": \"巴特尔\", \"at\": \"@巴特尔\" | \"name\": null | principals | 0 | 1 | 1",
                "\"band\": 4 | \"band\": null | rank_band | 1 | 2 | 2",
                "[\"@蒙古国外长\"] | [\"@外长\"] | offices | 3 | 3 | 3",
                "[\"@蒙古国外长\"] | [] | offices | 2 | 2 | 3",
                "\"host\": \"MNG\" | \"host\": null | host | 0 | 1 | 1",
                "\"accompanying\" | \"principal\" | accompanying | 0 | 0 | 1",
                "\"accompanying\" | \"principal\" | principals | 0 | 1 | 1",
                "\"venue_name\": null | \"venue_name\": \"国家宫\" | place | 1 | 2 | 1",
                "[\"@合作\"] | [] | label | 0 | 0 | 1",
                "\"who\": \"巴特尔\" | \"who\": \"王毅\" | speaker | 2 | 3 | 3",
                "\"who\": \"巴特尔\" | \"who\": \"王毅\" | sentence_speaker | 3 | 4 | 4",
                ", \"@要多来往。\" | '' | extent | 2 | 3 | 3",
                "\"agreement\" | \"aid\" | acts | 0 | 1 | 1"
            })
    void oneThingOtherwise(String was, String is, String measure, int right, int found, int expected) {
        assertThat(LABELS).contains(was);
        assertThat(tally(judged(LABELS.replace(was, is)), measure)).isEqualTo(new Tally(right, found, expected));
    }

    @Test
    void someoneToldOfByOfficeOnlyMatchesAnyoneOrNoOne() {
        String unnamed = LABELS.replace("\"name\": \"巴特尔\", \"at\": \"@巴特尔\"", "\"name\": null");
        String nobody = LABELS.replace("\"country\": \"MNG\", \"people\"", "\"country\": \"MNG\", \"nobody\"");
        for (String coded : List.of(LABELS, nobody)) {
            assertThat(tally(SheetJudge.judge(ITEM, sheet(unnamed), sheet(coded)), "principals"))
                    .isEqualTo(new Tally(1, 1, 1));
        }
    }

    @Test
    void whatOneSheetLacksIsMissedAndWhatItHasBesidesIsAFalseAlarm() {
        Sheet nothing = new Sheet(List.of(), List.of(), List.of());
        assertThat(tally(SheetJudge.judge(ITEM, sheet(LABELS), nothing), "meeting_found"))
                .isEqualTo(new Tally(0, 0, 1));
        assertThat(tally(SheetJudge.judge(ITEM, nothing, sheet(LABELS)), "meeting_found"))
                .isEqualTo(new Tally(0, 1, 0));
        assertThat(tally(SheetJudge.judge(ITEM, nothing, sheet(LABELS)), "speech_found"))
                .as("speech is labelled only where there is a contact or speech")
                .isEqualTo(new Tally(0, 0, 0));
    }

    @Test
    void ofTwoContactsEachIsPairedWithItsOwn() {
        String two = LABELS.replace(
                "{\"contacts\": [",
                "{\"contacts\": [{\"format\": \"ceremony\", \"status\": \"occurred\", \"date\": \"2019-05-05\", \"host\": null,"
                        + " \"sides\": [{\"country\": \"CHN\", \"people\": []}, {\"country\": \"MNG\", \"people\": []}],"
                        + " \"s\": [\"@会谈后双方签署了合作文件。\"]}, ");
        List<Judgement> judged = SheetJudge.judge(ITEM, sheet(two), sheet(two));
        assertThat(judged).noneMatch(Judgement::mistake);
        assertThat(tally(SheetJudge.judge(ITEM, sheet(two), sheet(LABELS)), "format"))
                .isEqualTo(new Tally(1, 1, 1));
        assertThat(tally(SheetJudge.judge(ITEM, sheet(two), sheet(LABELS)), "found_ceremony"))
                .isEqualTo(new Tally(0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"at\": \"@巴特尔\" | \"at\": [0, 2] | test:1: 巴特尔 does not stand at [0, 2) of the text",
                "[\"@蒙古国外长\"] | [[0, 999]] | leaves a text",
                "\"@要多来往。\" | \"@多来往。\" | is not a sentence of the text",
                "\"talks\" | \"chat\" | format cannot be read: format 'chat' is not in formats.tsv"
            })
    void labelsThatDoNotFitTheTextAreRefused(String was, String is, String message) {
        assertThatThrownBy(() -> sheet(LABELS.replace(was, is))).hasMessageContaining(message);
    }

    private static Sheet sheet(String labels) {
        return Written.sheet(TEXT, labels);
    }

    private static List<Judgement> judged(String other) {
        return SheetJudge.judge(ITEM, sheet(LABELS), sheet(other));
    }

    private static Tally tally(List<Judgement> judgements, String measure) {
        return Tally.of(judgements.stream()
                .filter(judgement -> judgement.measure().id().equals(measure))
                .toList());
    }

    @Test
    void measuresHaveNamesOfTheirOwn() {
        assertThat(Measures.all().stream().map(Measure::id)).doesNotHaveDuplicates();
    }
}
