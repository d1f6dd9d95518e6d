package org.readout.eval.english;

import java.util.List;
import java.util.function.Predicate;
import org.readout.eval.Judgement;
import org.readout.pipeline.intake.Reader;

/** What was judged of the documents, by part and kind. */
record Halves(List<Judged> documents) {
    static final List<String> PARTS = List.of(Sheet.TEST, Sheet.TUNING);
    /** Those written later, both halves of each lot. */
    static final List<String> LATER =
            List.of(Sheet.FRESH, Sheet.FRESH_TUNED, Sheet.NEWER, Sheet.NEWER_TUNED, Sheet.LATEST, Sheet.LATEST_TUNED);

    /** Whose mistakes may be listed. */
    static final List<String> OPEN = List.of(Sheet.TUNING, Sheet.FRESH_TUNED, Sheet.NEWER_TUNED, Sheet.LATEST_TUNED);

    static final List<String> KINDS = List.of("analysis", "wire", "readout");

    Halves {
        documents = List.copyOf(documents);
    }

    /** A document and what was judged of it. */
    record Judged(Sheet sheet, List<Judgement> judgements) {
        Judged {
            judgements = List.copyOf(judgements);
        }
    }

    static Halves read(Reader reader) {
        Judges judges = new Judges();
        return new Halves(Documents.read(reader).stream()
                .map(sheet -> new Judged(sheet, judges.judge(sheet)))
                .toList());
    }

    List<Judgement> all() {
        return where(sheet -> true);
    }

    List<Judgement> of(String part) {
        return where(sheet -> sheet.part().equals(part));
    }

    List<Judgement> of(String part, String kind) {
        return where(sheet -> sheet.part().equals(part) && sheet.kind().equals(kind));
    }

    private List<Judgement> where(Predicate<Sheet> counted) {
        return documents.stream()
                .filter(document -> counted.test(document.sheet()))
                .flatMap(document -> document.judgements().stream())
                .toList();
    }
}
