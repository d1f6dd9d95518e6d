package org.readout.explain.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which findings nobody else confirms: agreement needs a second outlet, and of another side. */
final class Outlets {
    private Outlets() {}

    /** @param said the sentences that are to be read */
    static Stream<Line> lines(Material material, List<Line> said) {
        Map<String, Set<Part>> alone = new TreeMap<>();
        Map<Part, List<Line>> byPart = said.stream().collect(Collectors.groupingBy(Line::part));
        byPart.forEach((part, lines) -> {
            Set<String> outlets = lines.stream()
                    .flatMap(line -> line.documents().stream())
                    .map(id -> material.papers().apply(id).outlet())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (outlets.size() == 1) {
                alone.computeIfAbsent(outlets.iterator().next(), key -> new TreeSet<>()).add(part);
            }
        });
        return alone.entrySet().stream()
                .sorted(Comparator.comparing(one -> -one.getValue().size()))
                .map(one -> new Sentence()
                        .words(parts(one.getValue()) + ": ")
                        .record(one.getKey())
                        .words(".")
                        .as(Part.OUTLETS, 2));
    }

    private static String parts(Set<Part> parts) {
        long all = parts.size();
        return all > 3
                ? "Nearly all of this"
                : parts.stream()
                        .map(part -> part == Part.HEADLINE ? "reading" : part.heading().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
