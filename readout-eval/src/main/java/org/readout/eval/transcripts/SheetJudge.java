package org.readout.eval.transcripts;

import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.transcripts.Pairing.Pair;

/** Compares all that is coded of an item with its labels. */
final class SheetJudge {
    private SheetJudge() {}

    /**
     * Every fact compared.
     *
     * @param label the sheet taken as right
     * @param coded the sheet measured: the program's, or another annotator's
     */
    static List<Judgement> judge(Item item, Sheet label, Sheet coded) {
        Pairing<Account> pairing = Pairing.heaviest(label.contacts(), coded.contacts(), Likeness::of);
        Stream<Judgement> found = pairing.pairs().stream()
                .filter(ContactJudge::found)
                .flatMap(pair -> Stream.concat(CircumstanceJudge.judge(item, pair), PeopleJudge.judge(item, pair)));
        return Stream.of(
                        ContactJudge.judge(item, pairing),
                        ContactJudge.pairs(item, Pairing.heaviest(label.pairs(), coded.pairs(), Likeness::of)),
                        found,
                        label.speaks() ? SpeechJudge.judge(item, label, coded) : Stream.<Judgement>empty(),
                        acts(item, label, coded))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Judgement> acts(Item item, Sheet label, Sheet coded) {
        return facts(item, Measures.ACTS, Pairing.same(label.acts(), coded.acts(), Act::same), "");
    }

    /** Each pair is right; what is left over is missed or a false alarm. */
    static <T> Stream<Judgement> facts(Item item, Measure measure, Pairing<T> pairing, String of) {
        return Stream.of(
                        pairing.pairs().stream()
                                .map(Pair::label)
                                .map(fact -> Judgement.right(item, measure, fact.toString())),
                        pairing.missed().stream().map(fact -> Judgement.missed(item, measure, fact.toString(), of)),
                        pairing.extra().stream().map(fact -> Judgement.falseAlarm(item, measure, fact.toString(), of)))
                .flatMap(part -> part);
    }
}
