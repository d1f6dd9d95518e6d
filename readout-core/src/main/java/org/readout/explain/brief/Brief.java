package org.readout.explain.brief;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
     * As many of the sentences as there is room for, those to be said soonest first. A sentence too long for the room left is
     * passed over. Headings count as words.
     *
     * @param words how many at most
     */
    static Brief of(List<Line> all, int words) {
        Map<Line, Boolean> kept = new java.util.IdentityHashMap<>();
        EnumMap<Part, Boolean> headed = new EnumMap<>(Part.class);
        int room = words;
        for (Line line : all.stream().sorted(SOONEST).toList()) {
            int heading =
                    headed.containsKey(line.part()) ? 0 : words(line.part().heading());
            if (line.words() + heading <= room) {
                room -= line.words() + heading;
                kept.put(line, true);
                headed.put(line.part(), true);
            }
        }
        List<Line> shown = all.stream()
                .filter(kept::containsKey)
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
