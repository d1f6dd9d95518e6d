package org.readout.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.export.cite.BibTex;
import org.readout.export.cite.Citation;
import org.readout.export.cite.CslJson;
import picocli.CommandLine.Option;

/** How to cite an answer, instead of the answer. */
final class CiteOption {
    /** Notations of reference managers. */
    enum Notation {
        BIBTEX,
        CSL
    }

    @Option(
            names = "--cite",
            paramLabel = "bibtex|csl",
            description = "how to cite it, for a reference manager (BibTeX or CSL-JSON), instead")
    private @Nullable Notation notation;

    boolean asked() {
        return notation != null;
    }

    int show(Session session, Citation citation) {
        if (notation == Notation.CSL) {
            session.json(Stream.of(CslJson.of(citation)));
        } else {
            session.lines(BibTex.of(citation).lines().toList());
        }
        return 0;
    }
}
