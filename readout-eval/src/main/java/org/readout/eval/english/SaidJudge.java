package org.readout.eval.english;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.model.Statement;

/** In what spirit a thing is said, whoever says it. */
final class SaidJudge {
    private final Meanings stances;

    SaidJudge(Meanings stances) {
        this.stances = stances;
    }

    Stream<Judgement> judge(Sheet sheet) {
        return sheet.gold().statements().stream().flatMap(gold -> judge(sheet, gold));
    }

    private Stream<Judgement> judge(Sheet sheet, GoldStatement gold) {
        Item item = sheet.item(gold.id());
        Optional<Statement> found = sheet.coding().said().stream()
                .filter(coded -> Overlap.likeness(gold.told(), coded.evidence()) > 0)
                .max(Comparator.comparingInt(coded -> Overlap.likeness(gold.told(), coded.evidence())));
        return found.map(coded ->
                        Stream.of(Judgement.right(item, Measures.SAID, gold.stance()), stance(item, gold, coded)))
                .orElseGet(() -> Stream.of(Judgement.missed(
                        item, Measures.SAID, gold.stance(), "not coded; " + Silent.at(sheet, gold.told()))));
    }

    private Judgement stance(Item item, GoldStatement gold, Statement coded) {
        boolean right = Stream.of(gold.stance().split("/")).anyMatch(stance -> stances.accepts(stance, coded.stance()));
        return right
                ? Judgement.right(item, Measures.SAID_STANCE, gold.stance())
                : Judgement.wrong(
                        item,
                        Measures.SAID_STANCE,
                        gold.stance(),
                        coded.stance(),
                        Overlap.where(List.of(coded.evidence().span())));
    }
}
