package org.readout.eval.english;

import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Judgement;
import org.readout.model.Coding;
import org.readout.model.Evidence;
import org.readout.model.Qualifier;

/** Cues that weaken, strengthen or attribute, by their place, of any type. */
final class HedgeJudge {
    private HedgeJudge() {}

    static Stream<Judgement> judge(Sheet sheet) {
        Pairing<GoldHedge, Evidence> pairing = Pairing.of(
                sheet.gold().hedges(), coded(sheet.coding()), (gold, cue) -> Overlap.likeness(gold.told(), cue));
        Stream<Judgement> found = pairing.pairs().stream()
                .map(pair -> Judgement.right(
                        sheet.item(pair.gold().id()),
                        Measures.HEDGES,
                        pair.gold().cue()));
        Stream<Judgement> missed = pairing.missed().stream()
                .map(gold -> Judgement.missed(
                        sheet.item(gold.id()),
                        Measures.HEDGES,
                        gold.cue(),
                        gold.type() + " " + Overlap.where(gold.told())));
        Stream<Judgement> alarms = pairing.rest().stream()
                .map(cue -> Judgement.falseAlarm(
                        sheet.item(""), Measures.HEDGES, cue.quote(), "no cue " + Overlap.where(List.of(cue.span()))));
        return Stream.of(found, missed, alarms).flatMap(part -> part);
    }

    private static List<Evidence> coded(Coding coding) {
        return coding.qualifiers().stream().map(Qualifier::evidence).toList();
    }
}
