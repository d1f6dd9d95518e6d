package org.readout.explain.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.model.Conflict;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Signal;

/** What disagrees, shown and not settled. */
final class Conflicts {
    private static final int MOST = 2;

    /** Of rank against access what is not counted has ranks that disagree; of other kinds it is part of what is counted. */
    private static final String RANKS = "rank_access";

    private Conflicts() {}

    static Stream<Line> lines(Material material) {
        List<Line> lines = new ArrayList<>();
        Happened.lead(material).ifPresent(lead -> about(lead).forEach(lines::add));
        material.signals().stream()
                .filter(one -> !one.counted() && one.kind().equals(RANKS))
                .limit(MOST)
                .map(Conflicts::notCounted)
                .forEach(lines::add);
        return lines.stream();
    }

    private static Stream<Line> about(Meeting lead) {
        Map<String, List<Conflict>> byMatter = new LinkedHashMap<>();
        lead.conflicts()
                .forEach(one -> byMatter.computeIfAbsent(one.about() + " " + one.other(), key -> new ArrayList<>())
                        .add(one));
        return byMatter.values().stream().limit(MOST).map(Conflicts::line);
    }

    private static Line line(List<Conflict> same) {
        Conflict first = same.get(0);
        List<Evidence> all =
                same.stream().flatMap(one -> one.evidence().stream()).toList();
        return new Sentence()
                .words(Signals.capital(first.about()) + " ")
                .computed(first.taken(), all)
                .words("; in ")
                .computed(Numbers.count(all.size(), "passage"), all)
                .words(" ")
                .computed(first.other(), all)
                .words(".")
                .as(Part.CONFLICTS, 2);
    }

    private static Line notCounted(Signal signal) {
        return new Sentence()
                .words("Not counted: ")
                .computed(signal.about(), signal.evidence())
                .words(".")
                .as(Part.CONFLICTS, 2);
    }
}
