package org.readout.export.cite;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.explain.brief.Material;
import org.readout.model.Dyad;
import org.readout.pipeline.brief.Papers;
import org.readout.pipeline.library.Edition;
import org.readout.store.Stored;

/**
 * Citations of texts and answers.
 *
 * @param version of the program
 * @param today the day they are made on
 */
public record Citations(String version, LocalDate today) {
    private static final String PROGRAM = "Readout";

    /** A text of the record. */
    public Citation document(Stored stored) {
        Material.Paper paper = Papers.paper(stored);
        LocalDate published = paper.published();
        return new Citation(
                "doc-" + stored.document().id().brief(),
                Citation.Kind.DOCUMENT,
                paper.title().isEmpty() ? stored.document().id().brief() : paper.title(),
                "",
                paper.outlet(),
                published,
                web(stored.document().provenance().url()),
                "",
                "SHA-256 " + stored.document().id().sha256() + "; coded by "
                        + stored.coding().coder() + ", lexicon "
                        + stored.coding().lexicon(),
                today);
    }

    /** Only an address of the web: who reads the citation may open it. */
    private static @Nullable String web(@Nullable String url) {
        return url != null && url.matches("https?://[^\\s\"<>]+") ? url : null;
    }

    /**
     * A reading of two states.
     *
     * @param known the last day of what is known
     */
    public Citation reading(Dyad dyad, String model, LocalDate known, Edition edition) {
        return answer(Citation.Kind.READING, dyad, "reading of " + dyad + ", model " + model, known, edition);
    }

    /** A brief of two states. */
    public Citation brief(Dyad dyad, LocalDate known, Edition edition) {
        return answer(Citation.Kind.BRIEF, dyad, "brief of " + dyad, known, edition);
    }

    private Citation answer(Citation.Kind kind, Dyad dyad, String what, LocalDate known, Edition edition) {
        return new Citation(
                (kind + "-" + dyad + "-" + known).toLowerCase(Locale.ROOT),
                kind,
                PROGRAM + ": " + what + ", as known on " + known,
                PROGRAM,
                "",
                known,
                null,
                version,
                edition.line(),
                today);
    }
}
