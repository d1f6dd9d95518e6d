package org.readout.eval.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/** A text with some of its words replaced, and where each place of the old text is in the new one. */
final class Rewriting {
    private final String text;
    private final NavigableMap<Integer, Piece> pieces = new TreeMap<>();
    private final Map<String, String> surfaces = new TreeMap<>();
    private final Pattern surface;

    /** A replacement in its place: {@code [start, end)} became {@code [from, to)}. */
    private record Piece(int end, int from, int to) {}

    /** @param all where two overlap, the one that begins earlier, then the longer, is made and the other is not */
    Rewriting(String original, List<Replacement> all) {
        StringBuilder built = new StringBuilder();
        int done = 0;
        for (Replacement one : apart(all)) {
            built.append(original, done, one.span().start());
            int from = built.length();
            built.append(one.text());
            pieces.put(one.span().start(), new Piece(one.span().end(), from, built.length()));
            surfaces.putIfAbsent(
                    original.substring(one.span().start(), one.span().end()), one.text());
            done = one.span().end();
        }
        this.text = built.append(original.substring(done)).toString();
        this.surface = Pattern.compile(surfaces.keySet().stream()
                .sorted(Comparator.comparingInt((String word) -> -word.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")(?!\\p{L})")));
    }

    private static List<Replacement> apart(List<Replacement> all) {
        List<Replacement> kept = new ArrayList<>();
        int end = 0;
        for (Replacement one :
                all.stream().sorted(Comparator.comparing(Replacement::span)).toList()) {
            if (one.span().start() >= end) {
                kept.add(one);
                end = one.span().end();
            }
        }
        return kept;
    }

    String text() {
        return text;
    }

    /** Where a passage of the old text is now; what began or ended within replaced words has all that stands for them. */
    Span span(Span old) {
        Map.@Nullable Entry<Integer, Piece> first = pieces.floorEntry(old.start());
        Map.@Nullable Entry<Integer, Piece> last = pieces.lowerEntry(old.end());
        int start =
                first != null && first.getValue().end > old.start() ? first.getValue().from : moved(first, old.start());
        int end = last != null && last.getValue().end > old.end() ? last.getValue().to : moved(last, old.end());
        return new Span(start, end);
    }

    private static int moved(Map.@Nullable Entry<Integer, Piece> before, int place) {
        return before == null ? place : place - before.getValue().end + before.getValue().to;
    }

    /** The same words replaced in what an annotator wrote about the text. */
    String words(String note) {
        return surfaces.isEmpty()
                ? note
                : surface.matcher(note)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(surfaces.getOrDefault(found.group(), found.group())));
    }
}
