package org.readout.actor.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Spelling;
import org.readout.lexicon.en.WordTable;
import org.readout.model.Span;

/**
 * All forms of the tables by their first word, so that a phrase is gone over once, word by word. (An automaton over characters
 * finds the same, but takes a second to build for as many forms, which every start would pay.) Immutable and safe to share.
 */
final class Forms {
    /** All that is written alike but for capitals. */
    private record Same(String lower, List<Naming.Entry> entries) {}

    private final WordTable<List<Same>> byFirstWord;

    private Forms(Map<String, List<Naming.Entry>> entries) {
        Map<String, List<Same>> first = new HashMap<>();
        entries.forEach(
                (lower, same) -> first.computeIfAbsent(lower.substring(0, wordEnd(lower, 0)), word -> new ArrayList<>())
                        .add(new Same(lower, List.copyOf(same))));
        first.values()
                .forEach(all -> all.sort(
                        Comparator.comparingInt((Same same) -> -same.lower().length())));
        byFirstWord = WordTable.of(first);
    }

    /** Leftmost-longest among whole words whose capitals fit. */
    List<Hit> longest(Folded text) {
        List<Hit> hits = new ArrayList<>();
        String lower = text.lower();
        int at = 0;
        while (at < lower.length()) {
            int end = wordEnd(lower, at);
            Hit hit = end == at ? null : hit(text, at, end);
            if (hit == null) {
                at = Math.max(end, at + 1);
            } else {
                hits.add(hit);
                at = hit.span().end();
            }
        }
        return hits;
    }

    private @Nullable Hit hit(Folded text, int at, int end) {
        List<Same> all = byFirstWord.get(text.lower(), at, end);
        for (Same same : all == null ? List.<Same>of() : all) {
            if (text.lower().startsWith(same.lower(), at)) {
                Span span = new Span(at, at + same.lower().length());
                List<Naming> fitting = same.entries().stream()
                        .filter(entry -> fits(text, span, entry))
                        .map(Naming.Entry::naming)
                        .toList();
                if (!fitting.isEmpty()) {
                    return new Hit(span, fitting);
                }
            }
        }
        return null;
    }

    private static boolean fits(Folded text, Span span, Naming.Entry entry) {
        boolean name = entry.naming() instanceof Naming.Place place && place.form() == Naming.Form.NAME;
        boolean whole = name ? Spelling.wholeName(text.lower(), span) : Spelling.wholeWord(text.lower(), span);
        return whole && text.capitalised(span, entry.form());
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Collects forms. Not to be shared. */
    static final class Builder {
        private final Map<String, List<Naming.Entry>> entries = new LinkedHashMap<>();

        /** Takes a form; of several readings the one added first goes before. */
        void add(String form, Naming naming) {
            Folded folded = Folded.of(form);
            if (wordEnd(folded.lower(), 0) > 0) {
                entries.computeIfAbsent(folded.lower(), lower -> new ArrayList<>())
                        .add(new Naming.Entry(folded.letters(), naming));
            }
        }

        Forms build() {
            return new Forms(entries);
        }
    }
}
