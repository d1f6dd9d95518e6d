package org.readout.pipeline.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.compare.wording.Counts;
import org.readout.lexicon.Topics;

/**
 * At how many meetings each formula could be expected, and at how many of these it was said: all formulas in one pass over the
 * meetings. Confined to one thread.
 */
final class Chances {
    private final Topics topics;
    private final Map<String, Integer> said = new HashMap<>();
    private final Map<String, Integer> touched = new HashMap<>();
    private int meetings;

    private Chances(Topics topics) {
        this.topics = topics;
    }

    /**
     * @param meetings those with words of a principal of that rank count
     * @param level rank band
     */
    static Chances at(Collection<Said> meetings, int level, Topics topics, Map<String, List<String>> byTopic) {
        Chances chances = new Chances(topics);
        for (Said one : meetings) {
            if (one.words() && one.band() != null && one.band() <= level) {
                chances.add(one, byTopic);
            }
        }
        return chances;
    }

    private void add(Said one, Map<String, List<String>> byTopic) {
        meetings++;
        Set<String> expected = new HashSet<>(one.formulas());
        one.formulas().forEach(topic -> expected.addAll(byTopic.getOrDefault(topic, List.of())));
        one.formulas().forEach(formula -> said.merge(formula, 1, Integer::sum));
        expected.forEach(formula -> touched.merge(formula, 1, Integer::sum));
    }

    /** As {@link Said#opportunity} counts them: a formula of no topic could be said at any meeting. */
    Counts of(String formula) {
        int n = topics.of(formula).isEmpty() ? meetings : touched.getOrDefault(formula, 0);
        return new Counts(n, said.getOrDefault(formula, 0));
    }

    /** By each topic the formulas that have it. */
    static Map<String, List<String>> byTopic(Collection<String> formulas, Topics topics) {
        Map<String, List<String>> byTopic = new HashMap<>();
        formulas.forEach(
                formula -> topics.of(formula).forEach(topic -> byTopic.computeIfAbsent(topic, one -> new ArrayList<>())
                        .add(formula)));
        return byTopic;
    }
}
