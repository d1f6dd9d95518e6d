package org.readout.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.audit.Fault;
import org.readout.model.Evidence;

/** The faults of a text, with where they stand. */
final class AuditView {
    /** So many places are quoted; of a no-break space in every line the number says enough. */
    private static final int PLACES = 4;

    private AuditView() {}

    static List<String> lines(List<Fault> faults) {
        List<String> lines = new ArrayList<>();
        family("Damage on the way here (shown, never mended)", Fault.Family.DAMAGE, faults, lines);
        family("Where the text contradicts itself", Fault.Family.CONTRADICTION, faults, lines);
        if (lines.isEmpty()) {
            lines.addAll(List.of("", "No damage and no contradictions found."));
        }
        return lines;
    }

    private static void family(String heading, Fault.Family family, List<Fault> faults, List<String> lines) {
        Map<String, List<Fault>> kinds = faults.stream()
                .filter(fault -> fault.family() == family)
                .collect(Collectors.groupingBy(
                        fault -> fault.kind() + fault.about(), LinkedHashMap::new, Collectors.toList()));
        if (!kinds.isEmpty()) {
            lines.addAll(List.of("", heading));
            kinds.values().forEach(all -> lines.addAll(kind(all)));
        }
    }

    private static List<String> kind(List<Fault> faults) {
        Fault first = faults.get(0);
        List<String> lines = new ArrayList<>();
        lines.add("  " + first.kind().replace('_', ' ') + ": " + first.about()
                + (faults.size() == 1 ? "" : " (" + faults.size() + " times)"));
        List<String> places = faults.stream()
                .flatMap(fault -> fault.evidence().stream().map(place -> place(fault, place)))
                .toList();
        places.stream().limit(PLACES).forEach(place -> lines.add("    " + place));
        if (places.size() > PLACES) {
            lines.add("    … and " + (places.size() - PLACES) + " more");
        }
        return lines;
    }

    private static String place(Fault fault, Evidence place) {
        String expected = fault.expected();
        return place.span().start() + "–" + place.span().end() + "  " + visible(place.quote())
                + (expected == null || place != fault.evidence().get(0) ? "" : " reads " + visible(expected));
    }

    /** White space by its code, since otherwise the damage could not be seen. */
    private static String visible(String text) {
        if (text.replace('\u00a0', ' ').isBlank()) {
            return text.codePoints().mapToObj(c -> String.format("U+%04X", c)).collect(Collectors.joining(" "));
        }
        return "“" + (text.startsWith(" ") ? "␣" : "") + Phrase.oneLine(text) + "”";
    }
}
