package org.readout.compare.mining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;

/**
 * Proposes formulas nobody listed: phrases that recur over readouts. A proposal is maximal: not always, nor nearly always,
 * part of one longer phrase. The same texts in any order of documents give the same proposals. Not safe to share.
 */
public final class Miner {
    private static final double ALWAYS = 0.8;
    private static final Comparator<Proposal> ORDER =
            Comparator.comparingDouble(Proposal::worth).reversed().thenComparing(Proposal::phrase);

    /**
     * What is proposed at all.
     *
     * @param shortest units of the shortest phrase
     * @param days on how many days it must stand
     * @param freedom share of the uses that must not have the one most frequent unit before, or behind
     * @param whole true of a phrase that does not begin or end amid something
     * @param between true of a unit that belongs to neither of the phrases beside it
     */
    public record Limits(int shortest, int days, double freedom, Predicate<String> whole, IntPredicate between) {}

    private final Limits limits;
    private final Pieces pieces;
    private final SuffixArray array;
    private final Stability stability;
    private final Traits traits;
    private final Map<String, Integer> speakers = new HashMap<>();
    private final int[] speakerOf;
    private final Map<LocalDate, Integer> days = new HashMap<>();
    private final Tally neighbours = new Tally(Character.MAX_VALUE + 1);
    private final Tally documents;
    private final Tally said;
    private final Tally onDays;
    private final Tally with;
    private final List<MinedText> texts;

    private Miner(List<MinedText> given, Limits limits) {
        this.limits = limits;
        this.texts = given.stream()
                .sorted(Comparator.comparing(MinedText::day)
                        .thenComparing(text -> text.text().id()))
                .toList();
        pieces = Pieces.of(texts);
        array = pieces.array();
        stability = new Stability(array);
        traits = new Traits(texts);
        texts.forEach(text -> days.putIfAbsent(text.day(), days.size()));
        speakerOf = speakers();
        documents = new Tally(texts.size());
        said = new Tally(speakers.size());
        onDays = new Tally(days.size());
        with = new Tally(traits.count());
    }

    /** The proposals, the worthiest first. */
    public static List<Proposal> mine(List<MinedText> texts, Limits limits) {
        return new Miner(texts, limits).proposals();
    }

    private int[] speakers() {
        int[] numbers = new int[pieces.count()];
        for (int piece = 0; piece < numbers.length; piece++) {
            String speaker = pieces.stretch(piece).speaker();
            numbers[piece] = speaker == null ? -1 : speakers.computeIfAbsent(speaker, s -> speakers.size());
        }
        return numbers;
    }

    private List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        Intervals.each(array, (length, from, to) -> {
            Proposal proposal = to - from < limits.days() ? null : proposal(length, from, to);
            if (proposal != null) {
                proposals.add(proposal);
            }
        });
        proposals.sort(ORDER);
        return proposals;
    }

    private @Nullable Proposal proposal(int length, int from, int to) {
        int place = array.place(from);
        if (length < limits.shortest() || !pieces.boundary(place + length)) {
            return null;
        }
        String phrase = pieces.phrase(place, length);
        double freedom = limits.whole().test(phrase) ? freedom(length, from, to) : 0;
        return freedom < limits.freedom() ? null : counted(phrase, freedom, from, to);
    }

    private double freedom(int length, int from, int to) {
        double before = free(from, to, -1);
        return Math.min(before, free(from, to, length));
    }

    /**
     * An edge of a clause is as free as can be: each counts as another neighbour. So does a word that belongs to neither side,
     * unless it stands there always: 区和平稳定 is a piece of 地区和平稳定, though 地 may be such a word.
     */
    private double free(int from, int to, int at) {
        neighbours.clear();
        for (int rank = from; rank < to; rank++) {
            char unit = pieces.at(array.place(rank) + at);
            if (unit != SuffixArray.END) {
                neighbours.add(unit);
            }
        }
        int most = 0;
        for (int i = 0; i < neighbours.distinct(); i++) {
            int unit = neighbours.number(i);
            int count = neighbours.count(unit);
            most = limits.between().test(unit) && count < ALWAYS * (to - from) ? most : Math.max(most, count);
        }
        return 1 - (double) most / (to - from);
    }

    private @Nullable Proposal counted(String phrase, double freedom, int from, int to) {
        List.of(documents, said, onDays, with).forEach(Tally::clear);
        int first = array.place(from);
        int last = first;
        int spoken = 0;
        for (int rank = from; rank < to; rank++) {
            int place = array.place(rank);
            int piece = pieces.pieceAt(place);
            documents.add(pieces.text(piece));
            if (speakerOf[piece] >= 0) {
                said.add(speakerOf[piece]);
                spoken++;
            }
            first = Math.min(first, place);
            last = Math.max(last, place);
        }
        for (int i = 0; i < documents.distinct(); i++) {
            int text = documents.number(i);
            onDays.add(days.getOrDefault(texts.get(text).day(), 0));
            for (int trait : traits.of(text)) {
                with.add(trait);
            }
        }
        if (onDays.distinct() < limits.days()) {
            return null;
        }
        double share = (double) spoken / (to - from);
        double firm = stability.of(first, phrase.length(), to - from);
        Proposal.Particular particular = traits.particular(with, documents.distinct());
        return new Proposal(
                phrase,
                to - from,
                documents.distinct(),
                onDays.distinct(),
                said.distinct(),
                share,
                firm,
                freedom,
                particular,
                use(first, phrase.length()),
                use(last, phrase.length()),
                Worth.of(phrase.length(), onDays.distinct(), said.distinct(), share, firm, freedom, particular));
    }

    private Proposal.Use use(int place, int length) {
        MinedText text = pieces.textAt(pieces.pieceAt(place));
        int offset = pieces.offset(place);
        return new Proposal.Use(text.day(), Evidence.said(text.text(), offset, offset + length));
    }
}
