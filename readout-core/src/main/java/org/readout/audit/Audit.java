package org.readout.audit;

import java.util.List;
import org.readout.model.Coding;
import org.readout.model.Document;

/** All faults of a text. */
public final class Audit {
    private static final List<Check> CHECKS = checks(Words.bundled());

    private Audit() {}

    private static List<Check> checks(Words words) {
        return List.of(
                new Repairs(),
                new FrontLines(words),
                new NameForms(),
                new PairForms(),
                new Conflicts(),
                new Published(words),
                new Papers(words),
                new Tracks(words),
                new Comparisons(words),
                new Sources());
    }

    /**
     * In text order.
     *
     * @param coding of the document
     */
    public static List<Fault> of(Document document, Coding coding) {
        return CHECKS.stream()
                .flatMap(check -> check.of(document, coding))
                .sorted(Fault.ORDER)
                .toList();
    }
}
