package org.readout.explain.brief;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Evidence;

/**
 * What is known of two states, in so many words.
 *
 * @param lines in the order they are read
 * @param left how many sentences there was no room for
 */
public record Brief(List<Line> lines, int left) {
    private static final Comparator<Line> SOONEST = Comparator.comparingInt(Line::rank);

    public Brief {
        lines = List.copyOf(lines);
    }

    /**
     * As many of the sentences as there is room for, those to be said soonest first: each at first in as few words as it can be said
     * in, then, as far as room is left, in full. A sentence too long for the room left is passed over. Headings count as words.
     *
     * @param words how many at most
     */
    static Brief of(List<Line> all, int words) {
        List<Line> soonest = all.stream().sorted(SOONEST).toList();
        Map<Line, Line> kept = new IdentityHashMap<>();
        Set<Part> headed = EnumSet.noneOf(Part.class);
        int room = words;
        for (Line line : soonest) {
            int heading = headed.contains(line.part()) ? 0 : words(line.part().heading());
            Line tight = line.tight();
            if (tight.words() + heading <= room) {
                room -= tight.words() + heading;
                kept.put(line, tight);
                headed.add(line.part());
            }
        }
        for (Line line : soonest) {
            Line tight = kept.get(line);
            if (tight != null && line.words() - tight.words() <= room) {
                room -= line.words() - tight.words();
                kept.put(line, line);
            }
        }
        List<Line> shown = all.stream()
                .flatMap(line -> Stream.ofNullable(kept.get(line)))
                .sorted(Comparator.comparing(Line::part))
                .toList();
        return new Brief(shown, all.size() - shown.size());
    }

    private static int words(String heading) {
        return heading.isEmpty() ? 0 : heading.split(" ").length;
    }

    /** Its sentences part by part; parts without one are left out. */
    public Map<Part, List<Line>> parts() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Line::part, () -> new EnumMap<Part, List<Line>>(Part.class), Collectors.toList()));
    }

    /** Everything cited, each once, in the order of first citation: its number is its place, from 1. */
    public List<Evidence> sources() {
        return lines.stream().flatMap(line -> line.cited().stream()).distinct().toList();
    }

    /** Words of its sentences and headings. */
    public int words() {
        return lines.stream().mapToInt(Line::words).sum()
                + parts().keySet().stream()
                        .mapToInt(part -> words(part.heading()))
                        .sum();
    }
}
