package org.readout.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.export.shape.EvidenceShape;
import org.readout.export.shape.VerdictShape;
import picocli.CommandLine.Help.Ansi;

/** Verdicts for a person: sentence by sentence, each claim with its sign, what the record says, and its words. */
final class VerdictView {
    private static final int WIDTH = 96;
    private static final int DIGITS = 12;
    private static final Map<String, String> SIGNS = Map.of(
            "supported", "+", "contradicted", "x", "suggestive", "~", "not_in_record", ".", "outside_years", "o");
    private static final Map<String, String> COLOURS = Map.of(
            "supported", "green",
            "contradicted", "red,bold",
            "suggestive", "yellow",
            "not_in_record", "faint",
            "outside_years", "faint");

    private final Ansi ansi;

    /** @param colour true if the terminal shows colours; the signs tell the same without */
    VerdictView(boolean colour) {
        this.ansi = colour ? Ansi.ON : Ansi.OFF;
    }

    List<String> lines(List<VerdictShape> verdicts) {
        List<String> lines = new ArrayList<>();
        Map<EvidenceShape, List<VerdictShape>> bySentence = verdicts.stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.evidence().get(1), LinkedHashMap::new, Collectors.toList()));
        bySentence.forEach((sentence, claims) -> {
            String place = sentence.start() + "–" + sentence.end();
            Wrapped.lines(place + "  “" + Phrase.oneLine(sentence.quote()) + "”", WIDTH)
                    .forEach(lines::add);
            claims.forEach(claim -> lines.addAll(claim(claim)));
            lines.add("");
        });
        lines.add(counts(verdicts));
        verdicts.get(0).coverage().forEach(note -> lines.addAll(Wrapped.lines(note, WIDTH)));
        return lines;
    }

    private List<String> claim(VerdictShape claim) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + coloured(claim.verdict(), SIGNS.getOrDefault(claim.verdict(), "?") + " " + claim.verdict())
                + "  " + Phrase.oneLine(claim.claim()));
        String says = claim.says() + (claim.caveat().isEmpty() ? "" : ". " + claim.caveat());
        Wrapped.lines(Phrase.oneLine(says), WIDTH - 6).forEach(line -> lines.add("      " + line));
        claim.record()
                .forEach(one -> lines.add("      “" + Grid.cut(Phrase.oneLine(one.quote()), WIDTH - 24) + "”  "
                        + one.docId().substring(0, Math.min(DIGITS, one.docId().length()))));
        return lines;
    }

    private String coloured(String verdict, String words) {
        return ansi.string("@|" + COLOURS.getOrDefault(verdict, "bold") + " " + words + "|@");
    }

    private static String counts(List<VerdictShape> verdicts) {
        Map<String, Long> counts = verdicts.stream()
                .collect(Collectors.groupingBy(VerdictShape::verdict, LinkedHashMap::new, Collectors.counting()));
        return Count.of(verdicts.size(), "claim") + ": "
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }
}
