package org.readout.eval.transcripts;

import org.readout.eval.transcripts.Pairing.Pair;

/**
 * An item with two sheets of it.
 *
 * @param item the item
 * @param label the sheet taken as right
 * @param other the sheet compared with it
 */
record Comparison(Labelled item, Sheet label, Sheet other) {
    Judged judged() {
        return Judged.of(item.stratum(), item.half(), SheetJudge.judge(item.item(), label, other));
    }

    Pair<Sheet> pair() {
        return new Pair<>(label, other);
    }
}
