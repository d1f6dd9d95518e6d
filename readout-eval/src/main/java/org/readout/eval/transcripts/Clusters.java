package org.readout.eval.transcripts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.readout.eval.transcripts.Pairing.Pair;
import org.readout.model.DocId;

/**
 * Mentions of a week, put together to contacts by an annotator and by the program.
 *
 * @param pairs mentions both have, the annotator's first
 * @param labelled all of the annotator's
 * @param coded all of the program's
 */
record Clusters(List<Pair<Mention>> pairs, List<Mention> labelled, List<Mention> coded) {
    Clusters {
        pairs = List.copyOf(pairs);
        labelled = List.copyOf(labelled);
        coded = List.copyOf(coded);
    }

    /** Pairs the mentions item by item. */
    static Clusters of(List<Mention> labelled, List<Mention> coded) {
        List<Pair<Mention>> pairs = labelled.stream()
                .map(Mention::document)
                .distinct()
                .map(document -> Pairing.heaviest(in(document, labelled), in(document, coded), Clusters::likeness))
                .flatMap(pairing -> pairing.pairs().stream())
                .filter(pair -> ContactJudge.found(
                        new Pair<>(pair.label().account(), pair.coded().account())))
                .toList();
        return new Clusters(pairs, labelled, coded);
    }

    private static List<Mention> in(DocId document, Collection<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.document().equals(document))
                .toList();
    }

    private static long likeness(Mention label, Mention coded) {
        return Likeness.of(label.account(), coded.account());
    }

    private static int label(Pair<Mention> pair) {
        return pair.label().contact();
    }

    private static int coding(Pair<Mention> pair) {
        return pair.coded().contact();
    }

    /** Sum over the mentions of the share of those the program put with it that belong there (B-cubed precision). */
    double precision() {
        return shares(Clusters::coding, Clusters::label);
    }

    /** Sum over the mentions of the share of those that belong with it that the program put there (B-cubed recall). */
    double recall() {
        return shares(Clusters::label, Clusters::coding);
    }

    private double shares(ToIntFunction<Pair<Mention>> of, ToIntFunction<Pair<Mention>> in) {
        return pairs.stream()
                .mapToDouble(pair -> {
                    Predicate<Pair<Mention>> together = other -> of.applyAsInt(other) == of.applyAsInt(pair);
                    long all = pairs.stream().filter(together).count();
                    long both = pairs.stream()
                            .filter(together)
                            .filter(other -> in.applyAsInt(other) == in.applyAsInt(pair))
                            .count();
                    return (double) both / all;
                })
                .sum();
    }

    /** The labelled contacts of which at least one mention was found. */
    Set<Integer> found() {
        return pairs.stream().map(Clusters::label).collect(Collectors.toSet());
    }

    /** All mentions found are in one meeting, and that meeting has no mention of anything else. */
    boolean correct(int contact) {
        Set<Integer> meetings = pairs.stream()
                .filter(pair -> label(pair) == contact)
                .map(Clusters::coding)
                .collect(Collectors.toSet());
        return meetings.size() == 1 && meetings.stream().noneMatch(meeting -> foreign(meeting, contact));
    }

    /** It tells of another contact, or rests on an item that does not tell of this one. */
    private boolean foreign(int meeting, int contact) {
        boolean another = pairs.stream().anyMatch(pair -> coding(pair) == meeting && label(pair) != contact);
        Set<DocId> rests = documents(coded, meeting);
        rests.removeAll(documents(labelled, contact));
        return another || !rests.isEmpty();
    }

    /** What is wrong with a contact that is not correct: names, dates and offsets of what the program made of it. */
    List<String> found(int contact) {
        Set<Integer> meetings = pairs.stream()
                .filter(pair -> label(pair) == contact)
                .map(Clusters::coding)
                .collect(Collectors.toCollection(TreeSet::new));
        return meetings.stream()
                .flatMap(meeting -> coded.stream()
                        .filter(mention -> mention.contact() == meeting)
                        .map(mention -> "#" + meeting + " " + mention))
                .toList();
    }

    List<String> expected(int contact) {
        return labelled.stream()
                .filter(mention -> mention.contact() == contact)
                .map(Mention::toString)
                .toList();
    }

    /** True if a labelled contact is told of in more than one item that was found, so that there is something to merge. */
    boolean several(int contact) {
        return pairs.stream().filter(pair -> label(pair) == contact).count() > 1;
    }

    private static Set<DocId> documents(List<Mention> mentions, int contact) {
        return mentions.stream()
                .filter(mention -> mention.contact() == contact)
                .map(Mention::document)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
