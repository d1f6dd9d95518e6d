package org.readout.eval.english;

import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Judgement;

/** Where a state is named as one who acts. */
final class MentionJudge {
    private MentionJudge() {}

    static Stream<Judgement> judge(Sheet sheet) {
        return judge(sheet, CodedMention.of(sheet.coding()));
    }

    static Stream<Judgement> judge(Sheet sheet, List<CodedMention> coded) {
        Pairing<GoldMention, CodedMention> pairing = Pairing.of(sheet.gold().mentions(), coded, MentionJudge::likeness);
        Stream<Judgement> missed = pairing.missed().stream()
                .filter(gold -> gold.actor() && !gold.doubtful())
                .map(gold -> Judgement.missed(
                        sheet.item(gold.id()),
                        Measures.COUNTRIES,
                        StateList.of(gold.states()),
                        Overlap.where(List.of(gold.span()))));
        Stream<Judgement> found =
                pairing.pairs().stream().filter(pair -> !pair.gold().doubtful()).map(pair -> found(sheet, pair));
        Stream<Judgement> alarms = pairing.rest().stream()
                .map(one -> Judgement.falseAlarm(
                        sheet.item(""),
                        Measures.COUNTRIES,
                        StateList.of(one.states()),
                        "no state is named " + Overlap.where(List.of(one.span()))));
        return Stream.of(found, missed, alarms).flatMap(part -> part);
    }

    private static int likeness(GoldMention gold, CodedMention coded) {
        return gold.span().overlaps(coded.span()) ? (gold.states().equals(coded.states()) ? 2 : 1) : 0;
    }

    private static Judgement found(Sheet sheet, Pairing.Pair<GoldMention, CodedMention> pair) {
        String coded = StateList.of(pair.coded().states());
        String where = Overlap.where(List.of(pair.coded().span()));
        if (!pair.gold().actor()) {
            return Judgement.falseAlarm(
                    sheet.item(pair.gold().id()), Measures.COUNTRIES, coded, "does not act " + where);
        }
        return Judgement.compared(
                sheet.item(pair.gold().id()),
                Measures.COUNTRIES,
                StateList.of(pair.gold().states()),
                coded,
                where);
    }
}
