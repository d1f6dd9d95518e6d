package org.readout.eval.transcripts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was labelled.
 *
 * @param items by the first annotator
 * @param second some of them, by the second
 * @param third items drawn after these and reported apart
 * @param fourth items drawn after all others, of which contacts alone were labelled
 * @param again items of all draws with a word of contact, whose contacts a further annotator labelled
 * @param settled those of them whose contacts the two tell differently, as somebody who saw both lists settled them
 * @param weeks weeks in which mentions of contacts were put together
 */
record Labels(
        List<Labelled> items,
        List<Labelled> second,
        List<Labelled> third,
        List<Labelled> fourth,
        List<Labelled> again,
        List<Labelled> settled,
        List<LabelledWeek> weeks) {
    Labels {
        items = List.copyOf(items);
        second = List.copyOf(second);
        third = List.copyOf(third);
        fourth = List.copyOf(fourth);
        again = List.copyOf(again);
        settled = List.copyOf(settled);
        weeks = List.copyOf(weeks);
    }

    /** @param files gives the file of a name */
    static Labels read(Function<String, LabelFile> files) {
        Function<String, List<Labelled>> labelled = files.andThen(Labelled::read);
        return new Labels(
                labelled.apply("labels.jsonl"),
                labelled.apply("second.jsonl"),
                labelled.apply("third.jsonl"),
                labelled.apply("fourth.jsonl"),
                labelled.apply("again.jsonl"),
                labelled.apply("settled.jsonl"),
                LabelledWeek.read(files.apply("weeks.jsonl")));
    }

    static Labels bundled() {
        return read(LabelFile::bundled);
    }

    /** All items labelled by who worked first, in the order of the draw within each stratum. */
    List<Labelled> drawn() {
        return Stream.of(items, third, fourth).flatMap(List::stream).toList();
    }

    /** Items with their contacts as they were settled, where two annotators told them differently. */
    List<Labelled> settled(List<Labelled> labelled) {
        Map<Address, Labelled> decided =
                settled.stream().collect(Collectors.toMap(Labelled::address, Function.identity()));
        return labelled.stream()
                .map(item ->
                        decided.containsKey(item.address()) ? item.withContactsOf(decided.get(item.address())) : item)
                .toList();
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
        return pairs(items, second);
    }

    /** Items whose contacts were labelled again: the first labels, before anything was settled, with the later ones. */
    List<Pairing.Pair<Labelled>> bothAgain() {
        return pairs(drawn(), again);
    }

    private static List<Pairing.Pair<Labelled>> pairs(List<Labelled> firsts, List<Labelled> others) {
        return firsts.stream()
                .flatMap(first -> others.stream()
                        .filter(item -> item.address().equals(first.address()))
                        .map(item -> new Pairing.Pair<>(first, item)))
                .toList();
    }
}
