package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.Gazetteer;
import org.readout.model.Span;

/**
 * Forms with a gap: in "fired ~ missiles" the sign stands for up to five words, such as a number and adjectives. None of them
 * is capitalised, so that no name is swallowed, nor a preposition or a word that opens a clause.
 *
 * <p>Immutable and safe to share.
 *
 * @param <T> what a form stands for
 */
final class Gaps<T> {
    /** The sign for a gap, as it stands in a form. */
    static final String GAP = " ~ ";

    /** @param pieces of each form, its words without the gaps */
    private record Line<T>(Pattern pattern, List<List<String>> pieces, T value) {
        boolean mayStandIn(Set<String> found) {
            return pieces.stream().anyMatch(found::containsAll);
        }
    }

    private final List<Line<T>> lines;
    /** Looking for words is cheaper than for a pattern, and most texts hold none of them. */
    private final Gazetteer<String> pieces;

    private Gaps(List<Line<T>> lines) {
        this.lines = List.copyOf(lines);
        Gazetteer.Builder<String> builder = Gazetteer.builder();
        lines.stream()
                .flatMap(line -> line.pieces().stream())
                .flatMap(List::stream)
                .distinct()
                .forEach(piece -> builder.add(piece, piece));
        pieces = builder.build();
    }

    static <T> Builder<T> builder(FunctionWords words) {
        return new Builder<>(words);
    }

    /** Every occurrence in a text with plain spelling and its own case. */
    List<Gazetteer.Hit<T>> all(String plain) {
        Set<String> found = pieces.in(plain);
        List<Gazetteer.Hit<T>> hits = new ArrayList<>();
        for (Line<T> line : lines) {
            if (!line.mayStandIn(found)) {
                continue;
            }
            Matcher matcher = line.pattern().matcher(plain);
            while (matcher.find()) {
                hits.add(new Gazetteer.Hit<>(new Span(matcher.start(), matcher.end()), List.of(line.value())));
            }
        }
        return hits;
    }

    /** Collects forms with a gap. Not safe to share. */
    static final class Builder<T> {
        private static final int LONGEST = 5;

        private final List<Line<T>> lines = new ArrayList<>();
        private final String gap;

        private Builder(FunctionWords words) {
            String closed = Stream.concat(words.all("preposition").stream(), words.all("boundary").stream())
                    .collect(Collectors.joining("|"));
            gap = "(?: (?!(?:" + closed + ") )[\\p{Ll}\\p{N}][\\p{L}\\p{N}-]*){0," + LONGEST + "} ";
        }

        /** Takes those of a line's forms that have a gap. */
        void add(List<String> forms, T value) {
            List<List<String>> pieces = forms.stream()
                    .filter(form -> form.contains(GAP))
                    .map(form -> List.of(form.split(GAP)))
                    .toList();
            String joined = pieces.stream()
                    .map(form -> form.stream().map(Pattern::quote).collect(Collectors.joining(gap)))
                    .collect(Collectors.joining("|"));
            if (!joined.isEmpty()) {
                lines.add(new Line<>(
                        Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + joined + ")(?![\\p{L}\\p{N}])"), pieces, value));
            }
        }

        Gaps<T> build() {
            return new Gaps<>(lines);
        }
    }
}
