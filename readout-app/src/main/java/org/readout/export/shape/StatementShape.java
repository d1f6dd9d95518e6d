package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Statement;
import org.readout.model.Status;

/** What a speaker is reported to have said. */
public record StatementShape(
        Speaker speaker,
        @Nullable String addressee,
        @Nullable String topic,
        List<String> issues,
        String stance,
        String verb,
        String polarity,
        boolean restated,
        @Nullable String reportedBy,
        List<String> chain,
        EvidenceShape evidence) {

    /** Who speaks. */
    public record Speaker(
            @Nullable PersonShape person,
            @Nullable String country,
            @Nullable String sector,
            String quote,
            String role) {
        static Speaker of(Actor actor) {
            return new Speaker(
                    PersonShape.orNull(actor.person()),
                    Codes.of(actor.country()),
                    actor.sector(),
                    actor.evidence().quote(),
                    Words.of(actor.role()));
        }
    }

    public static StatementShape of(Statement statement) {
        return new StatementShape(
                Speaker.of(statement.speaker()),
                Codes.of(statement.addressee()),
                statement.topic() == null ? null : statement.topic().quote(),
                statement.issues(),
                statement.stance(),
                statement.verb(),
                Words.affirmation(statement.negated() ? Status.NEGATED : Status.OCCURRED),
                statement.restated(),
                statement.reportedBy(),
                statement.chain(),
                EvidenceShape.of(statement.evidence()));
    }
}
