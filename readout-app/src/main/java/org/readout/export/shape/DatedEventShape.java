package org.readout.export.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.DatedEvent;

/**
 * What one record of a list says of an event.
 *
 * @param kind class of events ({@code missile-test})
 * @param outcomeSaid where the record says how it ended; absent if it does not
 * @param facts value by field, as written
 */
public record DatedEventShape(
        String kind,
        String outcome,
        @Nullable EvidenceShape outcomeSaid,
        @Nullable String side,
        Map<String, String> facts,
        EventShape event) {

    static DatedEventShape of(DatedEvent one) {
        return new DatedEventShape(
                one.kind(),
                Words.of(one.outcome()),
                one.outcomeSaid() == null ? null : EvidenceShape.of(one.outcomeSaid()),
                Codes.of(one.side()),
                facts(one),
                EventShape.of(one.event()));
    }

    static Map<String, String> facts(DatedEvent one) {
        Map<String, String> facts = new LinkedHashMap<>();
        one.facts().forEach(fact -> facts.put(fact.name(), fact.value()));
        return facts;
    }
}
