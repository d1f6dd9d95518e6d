package org.readout.actor.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Source;

/** Words in names that newsrooms spell in several ways: {@code en/name-spellings.tsv}. Immutable. */
final class Spellings {
    private static final int MOST = 64;

    private final Map<String, List<String>> spellings = new HashMap<>();

    private Spellings(Source source) {
        source.rows("en/name-spellings.tsv", Set.of("spellings")).forEach(row -> {
            List<String> same = row.list("spellings");
            same.forEach(name -> spellings.put(name, same));
        });
    }

    static Spellings read(Source source) {
        return new Spellings(source);
    }

    /** A name with each of its words in each spelling, as long as they are not too many. */
    List<String> spellings(String name) {
        List<String> all = List.of("");
        for (String word : name.split("[ -]")) {
            List<String> longer = new ArrayList<>();
            List<String> same = of(word);
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

    /** Of a word with an apostrophe inside also those that leave it out, and one of two like vowels with it: Sa'ada, Saada, Sada. */
    private List<String> of(String word) {
        List<String> listed = spellings.get(word);
        int apostrophe = word.replace('’', '\'').indexOf('\'');
        if (listed != null || apostrophe <= 0 || apostrophe + 1 >= word.length() || word.endsWith("'s")) {
            return listed == null ? List.of(word) : listed;
        }
        String without = word.substring(0, apostrophe) + word.substring(apostrophe + 1);
        boolean like = word.charAt(apostrophe - 1) == word.charAt(apostrophe + 1);
        return like
                ? List.of(word, without, word.substring(0, apostrophe) + word.substring(apostrophe + 2))
                : List.of(word, without);
    }
}
