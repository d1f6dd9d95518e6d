package org.readout.export.shape;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.pipeline.reading.Against;

/**
 * An imported series beside a reading.
 *
 * @param series its name
 * @param value what it says of the month of the reading; absent if nothing
 * @param evidence the records of that month
 * @param level rank correlation of reading and series over all months both have; absent if it cannot be told
 * @param change the same of their twelve-month changes
 */
public record AgainstShape(
        String series,
        @Nullable Double value,
        List<EvidenceShape> evidence,
        @Nullable CorrelationShape level,
        @Nullable CorrelationShape change) {
    static AgainstShape of(Against found, LocalDate day) {
        Optional<Against.Month> month = found.months().stream()
                .filter(one -> one.value().month().equals(YearMonth.from(day)))
                .findFirst();
        return new AgainstShape(
                found.series(),
                month.map(one -> one.value().value()).orElse(null),
                month.stream()
                        .flatMap(one -> one.value().evidence().stream())
                        .map(EvidenceShape::of)
                        .toList(),
                CorrelationShape.of(found.level()),
                CorrelationShape.of(found.change()));
    }
}
