package org.readout.annotate.zh;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.readout.lexicon.Gazetteer;
import org.readout.model.Span;

/**
 * Every place of names in a text, those of one name not overlapping. A text seldom has more than a few names, for which a
 * scan each is fastest; for a long list of them one pass finds all, so that the work grows with the length of the text.
 */
final class Occurrences {
    private static final int FEW = 16;

    private Occurrences() {}

    /** In no particular order. */
    static void of(Set<String> names, String text, BiConsumer<String, Span> found) {
        if (names.size() <= FEW) {
            names.forEach(name -> scan(name, text, found));
        } else {
            pass(names, text, found);
        }
    }

    private static void scan(String name, String text, BiConsumer<String, Span> found) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            found.accept(name, new Span(at, at + name.length()));
        }
    }

    private static void pass(Set<String> names, String text, BiConsumer<String, Span> found) {
        Gazetteer.Builder<String> builder = Gazetteer.builder();
        names.forEach(name -> builder.add(name, name));
        Map<String, Integer> free = new HashMap<>();
        builder.build().all(text).forEach(hit -> {
            String name = hit.values().get(0);
            if (hit.span().start() >= free.getOrDefault(name, 0)) {
                free.put(name, hit.span().end());
                found.accept(name, hit.span());
            }
        });
    }
}
