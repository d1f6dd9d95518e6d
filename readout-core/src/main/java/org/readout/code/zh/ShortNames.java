package org.readout.code.zh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;

/** The names of one character of states, those left out that several states share. Immutable. */
final class ShortNames {
    private final Map<String, Country> states = new HashMap<>();

    ShortNames(ChineseLexicon lexicon) {
        Set<String> shared = new HashSet<>();
        lexicon.shared().countries().surfaces("zh_short", (name, country) -> {
            if (states.put(name, country) != null) {
                shared.add(name);
            }
        });
        states.keySet().removeAll(shared);
    }

    /** Null if it names no state, or several. */
    @Nullable
    Country of(String character) {
        return states.get(character);
    }

    /** The states whose characters stand in a row up to an offset, in text order. */
    List<Country> endingAt(String text, int end) {
        List<Country> row = new ArrayList<>();
        for (int i = end - 1; i >= 0; i--) {
            Country state = of(text.substring(i, i + 1));
            if (state == null) {
                break;
            }
            row.add(0, state);
        }
        return row;
    }
}
