package org.readout.actor.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Source;

/** Given names that newsrooms spell in several ways: {@code en/given-names.tsv}. Immutable. */
final class GivenNames {
    private static final int MOST = 64;

    private final Map<String, List<String>> spellings = new HashMap<>();

    private GivenNames(Source source) {
        source.rows("en/given-names.tsv", Set.of("spellings")).forEach(row -> {
            List<String> same = row.list("spellings");
            same.forEach(name -> spellings.put(name, same));
        });
    }

    static GivenNames read(Source source) {
        return new GivenNames(source);
    }

    /** A name with each of its words in each spelling, as long as they are not too many. */
    List<String> spellings(String name) {
        List<String> all = List.of("");
        for (String word : name.split(" ")) {
            List<String> longer = new ArrayList<>();
            List<String> same = spellings.getOrDefault(word, List.of(word));
            for (String begun : all) {
                same.forEach(one -> longer.add(begun.isEmpty() ? one : begun + " " + one));
            }
            all = longer;
            if (all.size() > MOST) {
                return List.of(name);
            }
        }
        return all;
    }
}
