package org.readout.eval.gate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readout.model.Coding;

/** What two readings of the same texts have and have not in common, counted kind by kind. Confined to one thread. */
final class Loss {
    /** Of what kinds a coding tells. */
    private static final Map<String, Function<Coding, List<?>>> KINDS = kinds();

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private int texts;

    Loss() {
        KINDS.keySet().forEach(kind -> counts.put(kind, new Count(0, 0, 0)));
    }

    /**
     * How many of a kind there are.
     *
     * @param all if every sentence is analysed
     * @param lost of them, not there with the gate
     * @param other there with the gate only
     */
    record Count(int all, int lost, int other) {
        Count plus(Count more) {
            return new Count(all + more.all, lost + more.lost, other + more.other);
        }

        double share() {
            return all == 0 ? 0 : (double) lost / all;
        }
    }

    private static Map<String, Function<Coding, List<?>>> kinds() {
        Map<String, Function<Coding, List<?>>> kinds = new LinkedHashMap<>();
        kinds.put("meetings", Coding::meetings);
        kinds.put("events", Coding::events);
        kinds.put("statements", Coding::statements);
        kinds.put("claims", Coding::claims);
        kinds.put("wordings", Coding::wordings);
        kinds.put("references", Coding::references);
        kinds.put("qualifiers", Coding::qualifiers);
        return kinds;
    }

    /** Compares two readings of one text. */
    void add(Coding whole, Coding gated) {
        texts++;
        KINDS.forEach((kind, of) -> counts.merge(kind, count(of.apply(whole), of.apply(gated)), Count::plus));
    }

    private static Count count(List<?> whole, List<?> gated) {
        Map<Object, Integer> left = new HashMap<>();
        gated.forEach(one -> left.merge(one, 1, Integer::sum));
        int lost = 0;
        for (Object one : whole) {
            lost += left.getOrDefault(one, 0) > 0 ? 0 : 1;
            left.computeIfPresent(one, (same, count) -> count - 1);
        }
        int other = gated.size() - (whole.size() - lost);
        return new Count(whole.size(), lost, other);
    }

    int texts() {
        return texts;
    }

    /** By kind, in the order of the page. */
    Map<String, Count> counts() {
        return counts;
    }
}
