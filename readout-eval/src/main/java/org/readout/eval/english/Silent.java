package org.readout.eval.english;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Silence;
import org.readout.model.Span;

/** What the reader says of a sentence in which it found nothing, to be looked at where something was missed. */
final class Silent {
    private Silent() {}

    /** Its reason, if it gives one, and the place. */
    static String at(Sheet sheet, List<Span> told) {
        Stream<String> reasons = sheet.coding().whyNothing().stream()
                .filter(silence ->
                        Stream.ofNullable(silence.evidence()).anyMatch(sentence -> Overlap.any(told, sentence)))
                .map(Silence::reason)
                .distinct();
        return Stream.concat(reasons, Stream.of(Overlap.where(told)))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
