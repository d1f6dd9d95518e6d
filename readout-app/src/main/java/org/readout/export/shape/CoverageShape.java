package org.readout.export.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coverage;

/**
 * What a source covers.
 *
 * @param selection {@code complete}, {@code selected} or {@code unknown}
 * @param layer {@code said} for a source of texts, {@code outside} for one of imported events or values
 * @param denominators {@code known} if rates may be computed from it, else {@code unknown}
 */
public record CoverageShape(
        String source,
        String outlet,
        @Nullable String from,
        @Nullable String to,
        String selection,
        String criterion,
        String denominators,
        int documents,
        int withoutText,
        List<String> missingDays,
        String layer) {

    public static CoverageShape of(Coverage coverage) {
        return new CoverageShape(
                coverage.source(),
                coverage.outlet(),
                Objects.toString(coverage.from(), null),
                Objects.toString(coverage.to(), null),
                Words.of(coverage.selection()),
                coverage.criterion(),
                coverage.denominatorKnown() ? "known" : "unknown",
                coverage.documents(),
                coverage.withoutText(),
                coverage.missingDays().stream().map(LocalDate::toString).toList(),
                Words.of(coverage.layer()));
    }
}
