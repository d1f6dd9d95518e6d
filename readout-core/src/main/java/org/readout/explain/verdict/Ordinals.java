package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.model.Language;

/**
 * Happenings that a text counts: "its third nuclear test". The third is on one day, whatever else happens of the kind.
 *
 * @param cues {@code second} to {@code tenth}, by their numbers
 */
record Ordinals(Cues cues) {
    private static final int FIRST = 2;
    private static final int LAST = 10;
    /** What tells a count may recall it; this many reports tell of it anew. */
    private static final int SEVERAL = 2;

    /** Reports that count a happening as the claim does, in the order given; empty if the claim does not count. */
    List<Passage> counted(Assertion.Happened claim, List<Passage> told) {
        String words = claim.words().quote();
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(number -> "ordinal_" + number)
                .filter(ordinal -> in(ordinal, words))
                .findFirst()
                .map(ordinal -> told.stream()
                        .filter(one -> in(ordinal, one.sentence().quote()))
                        .toList())
                .orElse(List.of());
    }

    /** True if it was counted so before the time claimed already, by several reports. */
    boolean before(Assertion.Happened claim, List<Passage> counted) {
        LocalDate from = claim.date().earliest();
        Optional<LocalDate> first = counted.stream().map(Passage::day).min(Comparator.naturalOrder());
        return from != null
                && counted.size() >= SEVERAL
                && first.filter(from::isAfter).isPresent();
    }

    private boolean in(String ordinal, String words) {
        return cues.in(ordinal, words, Language.CHINESE) || cues.in(ordinal, words, Language.ENGLISH);
    }
}
