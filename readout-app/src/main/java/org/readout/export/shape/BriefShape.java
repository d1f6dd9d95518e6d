package org.readout.export.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.explain.brief.Line;
import org.readout.explain.brief.Material;
import org.readout.explain.brief.Piece;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.pipeline.brief.Briefed;

/**
 * A brief.
 *
 * @param sides codes of the two states
 * @param asOf the last day of what is known
 * @param words how many
 * @param left sentences there was no room for
 * @param sentences in the order they are read
 * @param sources every document cited, in the order of first citation
 * @param coverage what the sources cover
 */
public record BriefShape(
        List<String> sides,
        String asOf,
        int words,
        int left,
        List<Sentence> sentences,
        List<Source> sources,
        List<CoverageShape> coverage) {
    public static BriefShape of(Briefed brief) {
        return new BriefShape(
                List.of(brief.dyad().a().code(), brief.dyad().b().code()),
                brief.day().toString(),
                brief.brief().words(),
                brief.brief().left(),
                brief.brief().lines().stream().map(Sentence::of).toList(),
                brief.brief().sources().stream()
                        .map(Evidence::docId)
                        .distinct()
                        .map(id -> Source.of(
                                id, Objects.requireNonNull(brief.papers().get(id))))
                        .toList(),
                brief.coverage().stream().map(CoverageShape::of).toList());
    }

    /**
     * One sentence.
     *
     * @param part where it stands: {@code headline}, {@code happened} …
     * @param text the sentence
     * @param facts its names, numbers, dates and quotes, each with what it rests on
     */
    public record Sentence(String part, String text, List<Fact> facts) {
        static Sentence of(Line line) {
            return new Sentence(
                    Words.of(line.part()),
                    line.text(),
                    line.pieces().stream()
                            .filter(Piece.Fact.class::isInstance)
                            .map(Piece.Fact.class::cast)
                            .map(Fact::of)
                            .toList());
        }
    }

    /**
     * Something told or computed.
     *
     * @param kind {@code quoted}, {@code named}, {@code dated}, {@code computed}, {@code asked} or {@code record}
     */
    public record Fact(String text, String kind, List<EvidenceShape> evidence) {
        static Fact of(Piece.Fact fact) {
            return new Fact(
                    fact.text(),
                    Words.of(fact.kind()),
                    fact.from().stream().map(EvidenceShape::of).toList());
        }
    }

    /**
     * A document cited.
     *
     * @param outlet who published it, else the name of the file it was added from
     * @param published ISO day; absent if not stated
     */
    public record Source(String docId, String outlet, @Nullable String published, String title) {
        static Source of(DocId id, Material.Paper paper) {
            LocalDate published = paper.published();
            return new Source(
                    id.sha256(), paper.outlet(), published == null ? null : published.toString(), paper.title());
        }
    }
}
