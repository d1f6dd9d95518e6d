package org.readout.export.shape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Occurrence;

/**
 * An imported event: an act as in {@link EventShape}, which its list knows and no text need tell. The layer of its evidence is
 * {@code outside}.
 *
 * @param kind class of events ({@code missile-test})
 * @param outcome {@code success}, {@code failure}, {@code mixed} or {@code unknown}
 * @param accounts what each record says of it
 * @param conflicts dates and outcomes the accounts disagree on
 */
public record OccurrenceShape(
        EventShape.Plover plover,
        String cameo,
        @Nullable Double goldstein,
        @Nullable Double ploverScore,
        List<ActorShape> actors,
        DateShape date,
        String status,
        String polarity,
        @Nullable String reportedBy,
        EvidenceShape evidence,
        String kind,
        String outcome,
        List<Account> accounts,
        List<ConflictShape> conflicts) {

    /**
     * What one record says.
     *
     * @param facts value by field, as written
     */
    public record Account(
            String outlet,
            DateShape date,
            String outcome,
            @Nullable EvidenceShape outcomeSaid,
            @Nullable String side,
            Map<String, String> facts,
            EvidenceShape evidence) {

        static Account of(Occurrence.Account account) {
            return new Account(
                    account.outlet(),
                    DateShape.of(account.event().event().date()),
                    Words.of(account.event().outcome()),
                    account.event().outcomeSaid() == null
                            ? null
                            : EvidenceShape.of(account.event().outcomeSaid()),
                    Codes.of(account.event().side()),
                    DatedEventShape.facts(account.event()),
                    EvidenceShape.of(account.event().event().evidence()));
        }
    }

    public static OccurrenceShape of(Occurrence occurrence) {
        Event event = occurrence.event();
        EventCode code = event.code();
        return new OccurrenceShape(
                new EventShape.Plover(code.type(), code.mode(), code.contexts()),
                code.cameo(),
                code.goldstein(),
                code.ploverScore(),
                event.actors().stream().map(ActorShape::of).toList(),
                DateShape.of(event.date()),
                Words.of(event.status()),
                Words.affirmation(event.status()),
                event.reportedBy(),
                EvidenceShape.of(event.evidence()),
                occurrence.kind(),
                Words.of(occurrence.outcome()),
                occurrence.accounts().stream().map(Account::of).toList(),
                occurrence.conflicts().stream().map(ConflictShape::of).toList());
    }
}
