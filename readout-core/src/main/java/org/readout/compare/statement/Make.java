package org.readout.compare.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.Country;

/**
 * How one side's words in a readout are made up.
 *
 * @param side the state
 * @param length letters and digits, characters of Chinese
 * @param share of the words of all sides, 0 to 1
 * @param topics issues in the order in which they come up
 */
public record Make(Country side, int length, double share, List<String> topics) {
    public Make {
        topics = List.copyOf(topics);
    }

    /**
     * One for each side that speaks, in order of first word.
     *
     * @param issues the issue of each formula
     */
    public static List<Make> of(Collection<Passage> passages, Map<String, String> issues) {
        Map<Country, Integer> lengths = new LinkedHashMap<>();
        Map<Country, Set<String>> topics = new LinkedHashMap<>();
        for (Passage passage : passages) {
            lengths.merge(passage.side(), length(passage), Integer::sum);
            Set<String> own = topics.computeIfAbsent(passage.side(), side -> new LinkedHashSet<>());
            passage.formulas().stream()
                    .map(formula -> issues.getOrDefault(formula, ""))
                    .filter(issue -> !issue.isEmpty())
                    .forEach(own::add);
        }
        int all = lengths.values().stream().mapToInt(Integer::intValue).sum();
        List<Make> makes = new ArrayList<>();
        lengths.forEach((side, length) -> makes.add(new Make(
                side, length, all == 0 ? 0 : (double) length / all, List.copyOf(topics.getOrDefault(side, Set.of())))));
        return List.copyOf(makes);
    }

    private static int length(Passage passage) {
        return (int) passage.evidence()
                .quote()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
