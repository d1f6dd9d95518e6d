package org.readout.compare.statement;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two passages are worded, 0 to 1: the share of pairs of neighbouring characters they have in common (Dice 1945,
 * counted as in a multiset), letters and digits only, whatever the case; half of what is left to 1 if they share a formula.
 */
final class Likeness {
    private static final double SHARED_FORMULA = 0.5;

    private Likeness() {}

    static double of(Passage a, Passage b) {
        double words = dice(bare(a.evidence().quote()), bare(b.evidence().quote()));
        boolean formula = a.formulas().stream().anyMatch(b.formulas()::contains);
        return formula ? words + (1 - words) * SHARED_FORMULA * words : words;
    }

    static boolean same(Passage a, Passage b) {
        return bare(a.evidence().quote()).equals(bare(b.evidence().quote()));
    }

    private static String bare(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static double dice(String a, String b) {
        if (a.length() < 2 || b.length() < 2) {
            return a.equals(b) ? 1 : 0;
        }
        Map<String, Integer> left = new HashMap<>();
        for (int i = 0; i + 1 < a.length(); i++) {
            left.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            if (left.merge(b.substring(i, i + 2), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (a.length() + b.length() - 2);
    }
}
