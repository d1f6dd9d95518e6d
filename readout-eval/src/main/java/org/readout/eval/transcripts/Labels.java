package org.readout.eval.transcripts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was labelled.
 *
 * @param items by the first annotator
 * @param second some of them, by the second
 * @param third items drawn after these and reported apart
 * @param fourth items drawn after all others, of which contacts alone were labelled
 * @param weeks weeks in which mentions of contacts were put together
 */
record Labels(
        List<Labelled> items,
        List<Labelled> second,
        List<Labelled> third,
        List<Labelled> fourth,
        List<LabelledWeek> weeks) {
    Labels {
        items = List.copyOf(items);
        second = List.copyOf(second);
        third = List.copyOf(third);
        fourth = List.copyOf(fourth);
        weeks = List.copyOf(weeks);
    }

    static Labels read(LabelFile items, LabelFile second, LabelFile third, LabelFile fourth, LabelFile weeks) {
        return new Labels(
                Labelled.read(items),
                Labelled.read(second),
                Labelled.read(third),
                Labelled.read(fourth),
                LabelledWeek.read(weeks));
    }

    static Labels bundled() {
        return read(
                LabelFile.bundled("labels.jsonl"),
                LabelFile.bundled("second.jsonl"),
                LabelFile.bundled("third.jsonl"),
                LabelFile.bundled("fourth.jsonl"),
                LabelFile.bundled("weeks.jsonl"));
    }

    /** All items labelled by who worked first, in the order of the draw within each stratum. */
    List<Labelled> drawn() {
        return Stream.of(items, third, fourth).flatMap(List::stream).toList();
    }

    /** Room for the texts that are needed, to be filled. */
    Texts texts() {
        Set<Address> addresses = drawn().stream().map(Labelled::address).collect(Collectors.toSet());
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
