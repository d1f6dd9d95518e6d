package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.model.Statement;

/** Who says what, and how. */
final class StatementJudge {
    private static final int SPEAKER = 40;
    private static final int VERB = 20;
    private static final int STANCE = 10;

    private final Meanings stances;

    StatementJudge(Meanings stances) {
        this.stances = stances;
    }

    Stream<Judgement> judge(Sheet sheet) {
        Speakers speakers = new Speakers(sheet.gold().people());
        List<GoldStatement> golds = sheet.gold().statements().stream()
                .filter(gold -> !gold.negated())
                .toList();
        Pairing<GoldStatement, Statement> pairing =
                Pairing.of(golds, sheet.coding().said(), (gold, coded) -> likeness(speakers, gold, coded));
        List<Judgement> judgements = new ArrayList<>();
        pairing.pairs().forEach(pair -> judgements.addAll(found(sheet, speakers, pair)));
        pairing.missed().forEach(gold -> Stream.of(Measures.STATEMENTS, Measures.SPEAKER)
                .forEach(measure -> judgements.add(Judgement.missed(
                        sheet.item(gold.id()),
                        measure,
                        gold.toString(),
                        "not coded; " + Silent.at(sheet, gold.told())))));
        pairing.rest().stream()
                .filter(coded -> pairing.pairs().stream().noneMatch(pair -> joint(speakers, pair, coded)))
                .forEach(coded -> Stream.of(Measures.STATEMENTS, Measures.SPEAKER)
                        .forEach(measure -> judgements.add(alarm(sheet, measure, coded))));
        return judgements.stream();
    }

    private int likeness(Speakers speakers, GoldStatement gold, Statement coded) {
        int overlap = Overlap.likeness(gold.told(), coded.evidence());
        return overlap == 0
                ? 0
                : overlap
                        + (speakers.says(gold, coded) ? SPEAKER : 0)
                        + (coded.verb().equalsIgnoreCase(gold.verb()) ? VERB : 0)
                        + (accepts(gold, coded) ? STANCE : 0);
    }

    /** One of the stances labelled, if two are as good. */
    private boolean accepts(GoldStatement gold, Statement coded) {
        return Stream.of(gold.stance().split("/")).anyMatch(stance -> stances.accepts(stance, coded.stance()));
    }

    /** What several say together may be coded for each of them. */
    private static boolean joint(Speakers speakers, Pairing.Pair<GoldStatement, Statement> pair, Statement coded) {
        return pair.gold().joint()
                && coded.evidence().span().equals(pair.coded().evidence().span())
                && speakers.says(pair.gold(), coded);
    }

    private List<Judgement> found(Sheet sheet, Speakers speakers, Pairing.Pair<GoldStatement, Statement> pair) {
        GoldStatement gold = pair.gold();
        Statement coded = pair.coded();
        Item item = sheet.item(gold.id());
        boolean speaker = speakers.says(gold, coded);
        boolean stance = accepts(gold, coded);
        String named = String.join(" ", coded.issues())
                + (coded.topic() == null ? "" : " " + coded.topic().quote());
        boolean issue =
                Content.shared(gold.issue(), named + " " + coded.evidence().quote());
        List<Judgement> judgements = new ArrayList<>();
        judgements.add(judged(item, Measures.STATEMENTS, speaker && stance && issue, gold, coded));
        judgements.add(judged(item, Measures.SPEAKER, speaker, gold, coded));
        if (speaker) {
            judgements.add(judged(item, Measures.STANCE, stance, gold, coded));
            judgements.add(judged(item, Measures.ISSUE, issue, gold, coded));
            judgements.add(judged(item, Measures.ISSUE_NAMED, Content.shared(gold.issue(), named), gold, coded));
            judgements.add(judged(item, Measures.RESTATED, gold.restated() == coded.restated(), gold, coded));
        }
        return judgements;
    }

    private static Judgement judged(Item item, Measure measure, boolean right, GoldStatement gold, Statement coded) {
        return right
                ? Judgement.right(item, measure, gold.toString())
                : Judgement.wrong(item, measure, gold.toString(), Speakers.words(coded), where(coded));
    }

    private static Judgement alarm(Sheet sheet, Measure measure, Statement coded) {
        return Judgement.falseAlarm(sheet.item(""), measure, Speakers.words(coded), where(coded));
    }

    private static String where(Statement coded) {
        return Overlap.where(List.of(coded.evidence().span()));
    }
}
