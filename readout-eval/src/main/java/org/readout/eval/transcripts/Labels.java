package org.readout.eval.transcripts;

import java.util.List;

/**
 * All that was labelled.
 *
 * @param items by the first annotator
 * @param second some of them, by the second
 */
record Labels(List<Labelled> items, List<Labelled> second) {

    static Labels read(LabelFile items, LabelFile second) {
        return new Labels(Labelled.read(items), Labelled.read(second));
    }

    static Labels bundled() {
        return read(LabelFile.bundled("labels.jsonl"), LabelFile.bundled("second.jsonl"));
    }

    List<Address> addresses() {
        return items.stream().map(Labelled::address).toList();
    }

    List<Labelled> half(String half) {
        return items.stream().filter(item -> item.half().equals(half)).toList();
    }

    /** What both annotators labelled: the first one's labels with the second's. */
    List<Pairing.Pair<Labelled>> both() {
        return items.stream()
                .flatMap(first -> second.stream()
                        .filter(item -> item.address().equals(first.address()))
                        .map(item -> new Pairing.Pair<>(first, item)))
                .toList();
    }
}
