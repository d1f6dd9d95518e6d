package org.readout.eval.transcripts;

import java.util.List;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.model.Language;

/** The contacts of a week that were not put together correctly, with what the program made of them. */
final class MergeMistakes {
    private MergeMistakes() {}

    static List<Judgement> of(LabelledWeek week, Clusters clusters) {
        Item item = new Item(week.id() + " " + week.dyad(), week.half(), Language.CHINESE);
        return clusters.found().stream()
                .filter(contact -> !clusters.correct(contact))
                .map(contact -> Judgement.wrong(
                        item,
                        MergeScores.CORRECT,
                        String.join("; ", clusters.expected(contact)),
                        String.join("; ", clusters.found(contact)),
                        "items by the first digits of their SHA-256; # numbers the meetings of the program"))
                .toList();
    }
}
