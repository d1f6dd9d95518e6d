package org.readout.code.en.act;

import java.util.List;
import org.readout.model.syntax.Clause;

/** What somebody says, asks or demands. */
final class Reported {
    private Reported() {}

    /**
     * The clauses under a verb; of one that has an object those behind it only: "Soto flew to Lima; the note urged restraint" does
     * not urge to fly.
     */
    static List<Clause> below(Clause clause) {
        return clause.reported().stream()
                .filter(said -> clause.object().isEmpty()
                        || said.verb().head() > clause.verb().head())
                .toList();
    }
}
