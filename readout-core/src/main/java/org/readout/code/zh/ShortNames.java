package org.readout.code.zh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Mention;

/** The names of one character of states. Several states may share one: it is then the one the text names. Immutable. */
final class ShortNames {
    private static final String SIDE = "方";

    private final Map<String, Set<Country>> states = new HashMap<>();

    ShortNames(ChineseLexicon lexicon) {
        lexicon.shared().countries().surfaces("zh_short", (name, country) -> states.computeIfAbsent(
                        name, n -> new LinkedHashSet<>())
                .add(country));
    }

    /** Null if it names no state, or several. */
    @Nullable
    Country of(String character) {
        Set<Country> named = states.getOrDefault(character, Set.of());
        return named.size() == 1 ? named.iterator().next() : null;
    }

    /** 土方 where 土耳其 is named; null if it names no state, or more than one of those named. */
    @Nullable
    Country of(String character, Passage passage) {
        Set<Country> named = states.getOrDefault(character, Set.of());
        if (named.size() < 2) {
            return of(character);
        }
        List<Country> here = passage.annotated().mentions().stream()
                .filter(Mention.OfCountry.class::isInstance)
                .map(mention -> ((Mention.OfCountry) mention).country())
                .filter(named::contains)
                .distinct()
                .toList();
        return here.size() == 1 ? here.get(0) : null;
    }

    /** The state whose side (土方) stands at an offset; null if there is none. */
    @Nullable
    Country side(Passage passage, int start) {
        String words = passage.after(start, 1 + SIDE.length());
        return words.endsWith(SIDE) && words.length() > SIDE.length() ? of(words.substring(0, 1), passage) : null;
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
