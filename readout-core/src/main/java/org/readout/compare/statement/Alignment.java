package org.readout.compare.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Fate;

/**
 * The passages of two readouts side by side: those of one side that are most alike are one, the most alike first, each once. Less
 * likeness is asked for where both hold a formula that the side says once only in either readout: they are of one matter. A formula
 * that only names the topic makes no matter.
 *
 * @param pairs in the order of the second readout, what was dropped behind what stood before it in the first
 */
public record Alignment(List<Pair> pairs) {
    /** Less alike than this, two passages are not the same thing said in other words. */
    private static final double REWORDED = 0.35;

    /** The same of passages of one matter. */
    private static final double SAME_MATTER = 0.1;

    public Alignment {
        pairs = List.copyOf(pairs);
    }

    private record Candidate(int first, int second, double likeness) {
        static final Comparator<Candidate> ORDER = Comparator.comparingDouble((Candidate c) -> -c.likeness)
                .thenComparingInt(Candidate::first)
                .thenComparingInt(Candidate::second);
    }

    /**
     * @param topic tells of a formula whether it only names a topic
     * @param firstKnown false if only a title is known of the first readout: then nothing was added, it is unknown
     * @param secondKnown likewise of the second: then nothing was dropped
     */
    public static Alignment of(
            List<Passage> first,
            boolean firstKnown,
            List<Passage> second,
            boolean secondKnown,
            Predicate<String> topic) {
        return of(first, firstKnown, second, secondKnown, matched(first, second, topic, SAME_MATTER));
    }

    /**
     * Readouts in two languages. Words of two languages are never alike: what is of one matter is paired, as reworded, and whether the
     * rest has its like in the other is unknown.
     *
     * @param topic as of readouts in one language
     */
    public static Alignment acrossLanguages(List<Passage> first, List<Passage> second, Predicate<String> topic) {
        return of(first, false, second, false, matched(first, second, topic, 0));
    }

    private static Alignment of(
            List<Passage> first,
            boolean firstKnown,
            List<Passage> second,
            boolean secondKnown,
            Map<Passage, Passage> partner) {
        Map<Passage, Passage> back = new IdentityHashMap<>();
        partner.forEach((before, after) -> back.put(after, before));
        List<Pair> pairs = new ArrayList<>();
        int told = 0;
        for (Passage after : second) {
            Passage before = back.get(after);
            if (before != null) {
                int at = place(first, before);
                told = dropped(first, told, at, partner, secondKnown, pairs);
            }
            pairs.add(pair(before, after, firstKnown ? Fate.ADDED : Fate.UNKNOWN));
        }
        dropped(first, told, first.size(), partner, secondKnown, pairs);
        return new Alignment(pairs);
    }

    /** What has changed: all but what was kept. */
    public List<Pair> changes() {
        return pairs.stream().filter(pair -> pair.fate() != Fate.KEPT).toList();
    }

    private static int dropped(
            List<Passage> first, int from, int to, Map<Passage, Passage> partner, boolean known, List<Pair> pairs) {
        for (int i = from; i < to; i++) {
            if (!partner.containsKey(first.get(i))) {
                pairs.add(new Pair(first.get(i), null, known ? Fate.DROPPED : Fate.UNKNOWN));
            }
        }
        return Math.max(from, to);
    }

    private static Pair pair(@Nullable Passage before, Passage after, Fate alone) {
        if (before == null) {
            return new Pair(null, after, alone);
        }
        return new Pair(before, after, Likeness.same(before, after) ? Fate.KEPT : Fate.REWORDED);
    }

    private static Map<Passage, Passage> matched(
            List<Passage> first, List<Passage> second, Predicate<String> topic, double sameMatter) {
        Map<Passage, Passage> partner = new IdentityHashMap<>();
        boolean[] takenFirst = new boolean[first.size()];
        boolean[] takenSecond = new boolean[second.size()];
        for (Candidate one : candidates(first, second, topic, sameMatter)) {
            if (!takenFirst[one.first()] && !takenSecond[one.second()]) {
                takenFirst[one.first()] = true;
                takenSecond[one.second()] = true;
                partner.put(first.get(one.first()), second.get(one.second()));
            }
        }
        return partner;
    }

    private static List<Candidate> candidates(
            List<Passage> first, List<Passage> second, Predicate<String> topic, double sameMatter) {
        Set<String> matters = new HashSet<>(saidOnce(first, topic));
        matters.retainAll(saidOnce(second, topic));
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                if (first.get(i).side().equals(second.get(j).side())) {
                    double likeness = Likeness.of(first.get(i), second.get(j));
                    if (likeness >= (oneMatter(first.get(i), second.get(j), matters) ? sameMatter : REWORDED)) {
                        candidates.add(new Candidate(i, j, likeness));
                    }
                }
            }
        }
        candidates.sort(Candidate.ORDER);
        return candidates;
    }

    private static boolean oneMatter(Passage a, Passage b, Set<String> matters) {
        return a.formulas().stream()
                .anyMatch(formula -> b.formulas().contains(formula) && matters.contains(matter(a, formula)));
    }

    /** Formulas that stand in one passage of a side, with the side. */
    private static Set<String> saidOnce(List<Passage> passages, Predicate<String> topic) {
        Set<String> once = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Passage passage : passages) {
            for (String formula : passage.formulas()) {
                String matter = matter(passage, formula);
                if (!topic.test(formula) && seen.add(matter)) {
                    once.add(matter);
                } else {
                    once.remove(matter);
                }
            }
        }
        return once;
    }

    private static String matter(Passage passage, String formula) {
        return passage.side() + "\t" + formula;
    }

    private static int place(List<Passage> passages, Passage one) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) == one) {
                return i;
            }
        }
        throw new IllegalStateException("the passage is not among those given");
    }
}
