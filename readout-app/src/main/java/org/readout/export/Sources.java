package org.readout.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.readout.explain.brief.Material;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.pipeline.brief.Briefed;

/** The documents a brief cites, numbered in the order of first citation, each with the words cited. */
final class Sources {
    private static final int QUOTES = 3;
    private static final int LONGEST = 60;

    private Sources() {}

    /**
     * A document cited.
     *
     * @param number from 1
     * @param id the document
     * @param paper who published it, and when
     * @param evidence the words cited, in order of first citation
     */
    record Source(int number, DocId id, Material.Paper paper, List<Evidence> evidence) {
        /** One line: when, who, what, and the words. */
        String words() {
            String quotes = evidence.stream()
                    .limit(QUOTES)
                    .map(one -> "“" + shortened(one.quote()) + "” " + one.span().start() + "–"
                            + one.span().end())
                    .collect(Collectors.joining("; "));
            return Escaped.markdown(heading() + ": " + quotes)
                    + (evidence.size() > QUOTES ? "; and " + (evidence.size() - QUOTES) + " more" : "");
        }

        /** When, who, what, and which document. */
        String heading() {
            LocalDate published = paper.published();
            String title = paper.title().isEmpty() ? "" : ", " + shortened(paper.title());
            return (published == null ? "undated" : published) + ", " + paper.outlet() + title + ", " + id.brief();
        }
    }

    static List<Source> of(Briefed brief) {
        Map<DocId, List<Evidence>> cited = new LinkedHashMap<>();
        brief.brief().sources().forEach(one -> cited.computeIfAbsent(one.docId(), id -> new ArrayList<>())
                .add(one));
        List<Source> sources = new ArrayList<>();
        cited.forEach((id, evidence) -> sources.add(new Source(
                sources.size() + 1, id, Objects.requireNonNull(brief.papers().get(id)), widest(evidence))));
        return sources;
    }

    /** What lies within other words cited is not shown again. */
    private static List<Evidence> widest(List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> evidence.stream()
                        .noneMatch(other ->
                                !other.span().equals(one.span()) && other.span().contains(one.span())))
                .toList();
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("[\\s\\u00a0]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
