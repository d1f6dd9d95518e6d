package org.readout.eval.transcripts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that was labelled.
 *
 * @param items by the first annotator
 * @param second some of them, by the second
 * @param weeks weeks in which mentions of contacts were put together
 */
record Labels(List<Labelled> items, List<Labelled> second, List<LabelledWeek> weeks) {
    Labels {
        items = List.copyOf(items);
        second = List.copyOf(second);
        weeks = List.copyOf(weeks);
    }

    static Labels read(LabelFile items, LabelFile second, LabelFile weeks) {
        return new Labels(Labelled.read(items), Labelled.read(second), LabelledWeek.read(weeks));
    }

    static Labels bundled() {
        return read(
                LabelFile.bundled("labels.jsonl"), LabelFile.bundled("second.jsonl"), LabelFile.bundled("weeks.jsonl"));
    }

    /** Room for the texts that are needed, to be filled. */
    Texts texts() {
        Set<Address> addresses = items.stream().map(Labelled::address).collect(Collectors.toSet());
        Set<LocalDate> days =
                weeks.stream().flatMap(week -> week.days().stream()).collect(Collectors.toSet());
        return new Texts(address -> addresses.contains(address) || days.contains(address.date()));
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
