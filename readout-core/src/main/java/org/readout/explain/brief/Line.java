package org.readout.explain.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.DocId;
import org.readout.model.Evidence;

/**
 * A sentence of a brief.
 *
 * @param part where it stands
 * @param rank how soon it must be said, 0 first: where words are few, lines of higher rank are left out
 * @param pieces what it is made of, in order
 * @param core the pieces without which it would say nothing, in order: what is left where words are few
 */
public record Line(Part part, int rank, List<Piece> pieces, List<Piece> core) {
    public Line {
        pieces = List.copyOf(pieces);
        core = List.copyOf(core);
    }

    /** The same in as few words as it can be said in. */
    Line tight() {
        return new Line(part, rank, core, core);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Everything its facts rest on, in the order of the sentence, each once. */
    public List<Evidence> cited() {
        return pieces.stream()
                .flatMap(piece -> piece.from().stream())
                .distinct()
                .toList();
    }

    /** The documents it cites, in the order of the sentence. */
    public List<DocId> documents() {
        return cited().stream().map(Evidence::docId).distinct().toList();
    }

    /** Words as a writer counts them: what stands between spaces. */
    public int words() {
        return (int) text().strip().chars().filter(c -> c == ' ').count() + 1;
    }
}
