package org.readout.explain.verdict;

import java.util.List;
import java.util.Optional;
import org.readout.model.Attestation;
import org.readout.model.Meeting;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.When;

/** Offices an analysis gives people, at the time it tells of. */
final class HoldingClaims implements ClaimReader {
    private final Cues cues;

    HoldingClaims(Cues cues) {
        this.cues = cues;
    }

    @Override
    public List<Assertion.Holding> of(Essay essay) {
        return essay.coding().attested().stream()
                .filter(attested -> attested.office().country() != null
                        && attested.office().rank() != null)
                .map(attested -> new Assertion.Holding(
                        attested.office().evidence(), attested.person(), attested.office(), date(essay, attested)))
                .toList();
    }

    /** That of the meeting told of with the title, else the nearest in its sentence; "by then" is the sentence before. */
    private When date(Essay essay, Attestation attested) {
        Span place = attested.evidence().span();
        return meeting(essay, place).or(() -> essay.dateNear(place)).or(() -> then(essay, place))
                .orElse(When.UNKNOWN);
    }

    private static Optional<When> meeting(Essay essay, Span place) {
        return essay.coding().meetings().stream()
                .filter(Meeting::counts)
                .filter(meeting -> meeting.date().known())
                .filter(meeting -> meeting.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(place)))
                .map(Meeting::date)
                .findFirst();
    }

    private Optional<When> then(Essay essay, Span place) {
        Sentence sentence = essay.sentence(place);
        boolean then = cues.in("then", essay.text(sentence.span()), essay.language());
        return then
                ? essay.before(sentence).flatMap(before -> essay.dates(before.span()).stream()
                        .reduce((first, second) -> second))
                : Optional.empty();
    }
}
