package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.model.Claim;
import org.readout.model.Direction;
import org.readout.model.Status;

/** What is claimed of two states. Claims about others than states are not judged. */
final class RelationJudge {
    private static final int PAIR = 2;
    private static final int DIRECTION = 20;

    private final Meanings directions;

    RelationJudge(Meanings directions) {
        this.directions = directions;
    }

    Stream<Judgement> judge(Sheet sheet) {
        List<GoldRelation> golds = sheet.gold().relations().stream()
                .filter(gold -> gold.states().size() == PAIR)
                .toList();
        List<Claim> claims = sheet.coding().claims();
        Pairing<GoldRelation, Claim> pairing = Pairing.of(golds, claims, this::likeness);
        List<Judgement> judgements = new ArrayList<>();
        pairing.pairs().forEach(pair -> judgements.addAll(found(sheet, pair)));
        pairing.missed().forEach(gold -> both(measure -> Judgement.missed(
                        sheet.item(gold.id()), measure, gold.toString(), "not coded; " + Silent.at(sheet, gold.told())))
                .forEach(judgements::add));
        pairing.rest().stream()
                .filter(claim -> pairing.pairs().stream().noneMatch(pair -> again(pair.gold(), claim)))
                .forEach(claim -> both(measure ->
                                Judgement.falseAlarm(sheet.item(""), measure, words(claim), where(claim)))
                        .forEach(judgements::add));
        return judgements.stream();
    }

    private static Stream<Judgement> both(Function<Measure, Judgement> judged) {
        return Stream.of(Measures.RELATIONS, Measures.RELATION_PAIR).map(judged);
    }

    private int likeness(GoldRelation gold, Claim claim) {
        int overlap = Overlap.likeness(gold.told(), claim.evidence());
        return overlap == 0
                        || !gold.states()
                                .equals(Set.of(claim.dyad().a(), claim.dyad().b()))
                ? 0
                : overlap + (accepted(gold, claim) ? DIRECTION : 0);
    }

    /** One claim may be made, and coded, at several places. */
    private boolean again(GoldRelation gold, Claim claim) {
        return likeness(gold, claim) > DIRECTION;
    }

    private List<Judgement> found(Sheet sheet, Pairing.Pair<GoldRelation, Claim> pair) {
        Item item = sheet.item(pair.gold().id());
        String expected = pair.gold().toString();
        return List.of(
                Judgement.right(item, Measures.RELATION_PAIR, expected),
                accepted(pair.gold(), pair.coded())
                        ? Judgement.right(item, Measures.RELATIONS, expected)
                        : Judgement.wrong(
                                item, Measures.RELATIONS, expected, words(pair.coded()), where(pair.coded())));
    }

    private boolean accepted(GoldRelation gold, Claim claim) {
        return directions.accepts(gold.direction(), direction(claim));
    }

    /** "Does not mean that relations are cooling": not cooling, which is stable. */
    private static String direction(Claim claim) {
        boolean none = claim.status() == Status.NEGATED || claim.status() == Status.DENIED;
        return (none ? Direction.STABLE : claim.direction()).name().toLowerCase(Locale.ROOT);
    }

    private static String words(Claim claim) {
        return claim.dyad() + " " + direction(claim);
    }

    private static String where(Claim claim) {
        return Overlap.where(List.of(claim.evidence().span()));
    }
}
