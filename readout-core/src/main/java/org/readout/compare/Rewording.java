package org.readout.compare;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.model.Evidence;
import org.readout.model.Formula;

/**
 * Formulas that took the place of another: of what a side dropped and what it added, those of one kind and issue that have half
 * of their words in common, the most alike first, each once. So "our position is clear" becomes "our position is consistent and
 * clear", and a partnership another partnership. Chinese is compared by characters.
 */
final class Rewording {
    private static final double ALIKE = 0.5;

    private final Map<String, Formula> register;

    /** @param register formulas by identifier */
    Rewording(Map<String, Formula> register) {
        this.register = register;
    }

    private record Candidate(Difference dropped, Difference added, double likeness) {
        static final Comparator<Candidate> ORDER = Comparator.comparingDouble((Candidate c) -> -c.likeness)
                .thenComparing(c -> c.dropped.formula())
                .thenComparing(c -> c.added.formula());
    }

    /** The same differences, each pair of a dropped and an added formula that say one thing made one, at the place of the added. */
    List<Difference> joined(List<Difference> differences) {
        Map<Difference, Difference> was = new HashMap<>();
        Set<Difference> taken = new HashSet<>();
        for (Candidate one : candidates(differences)) {
            if (!was.containsKey(one.added) && taken.add(one.dropped)) {
                was.put(one.added, one.dropped);
            }
        }
        return differences.stream()
                .filter(Predicate.not(taken::contains))
                .map(one -> was.containsKey(one) ? was.get(one).becoming(one) : one)
                .toList();
    }

    private List<Candidate> candidates(List<Difference> differences) {
        List<Candidate> candidates = new ArrayList<>();
        for (Difference dropped : differences) {
            for (Difference added : differences) {
                if (dropped.fate() == Fate.DROPPED && added.fate() == Fate.ADDED && related(dropped, added)) {
                    double likeness = likeness(dropped.inFirst(), added.inSecond());
                    if (likeness >= ALIKE) {
                        candidates.add(new Candidate(dropped, added, likeness));
                    }
                }
            }
        }
        candidates.sort(Candidate.ORDER);
        return candidates;
    }

    private boolean related(Difference a, Difference b) {
        Formula one = register.get(a.formula());
        Formula other = register.get(b.formula());
        return one != null
                && other != null
                && Objects.equals(a.side(), b.side())
                && one.kind() == other.kind()
                && Objects.equals(one.issue(), other.issue());
    }

    private static double likeness(List<Evidence> first, List<Evidence> second) {
        return first.stream()
                .flatMap(one -> second.stream().map(other -> dice(words(one.quote()), words(other.quote()))))
                .reduce(0.0, Math::max);
    }

    /** Words in lower case; of Chinese, which sets no blanks, characters. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        boolean letters = text.codePoints().anyMatch(Character::isIdeographic);
        BreakIterator breaks =
                letters ? BreakIterator.getCharacterInstance(Locale.ROOT) : BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(from))) {
                words.add(text.substring(from, to).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** Twice what is common over what there is (Dice 1945), counted as in a multiset. */
    private static double dice(List<String> a, List<String> b) {
        List<String> left = new ArrayList<>(a);
        long common = b.stream().filter(left::remove).count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
    }
}
