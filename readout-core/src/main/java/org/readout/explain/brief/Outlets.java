package org.readout.explain.brief;

import java.util.List;
import java.util.Locale;
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
        Map<Part, Set<String>> outlets = new TreeMap<>();
        said.forEach(
                line -> line.documents().forEach(id -> outlets.computeIfAbsent(line.part(), part -> new TreeSet<>())
                        .add(material.papers().apply(id).outlet())));
        Map<String, Set<Part>> alone = new TreeMap<>();
        outlets.forEach((part, of) -> {
            if (of.size() == 1) {
                alone.computeIfAbsent(of.iterator().next(), outlet -> new TreeSet<>())
                        .add(part);
            }
        });
        return alone.entrySet().stream().map(one -> new Sentence()
                .words(one.getValue().size() == outlets.size() ? "Everything: " : parts(one.getValue()) + ": ")
                .record(one.getKey())
                .words(".")
                .as(Part.OUTLETS, 1));
    }

    private static String parts(Set<Part> parts) {
        String list = parts.stream()
                .map(part -> part == Part.HEADLINE ? "headline" : part.heading().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Signals.capital(list);
    }
}
