package org.readout.explain.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Attestation;
import org.readout.model.Evidence;
import org.readout.model.Figure;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.When;

/** Offices an analysis gives people, at the time it tells of. */
final class HoldingClaims implements ClaimReader {
    private static final Pattern THEN = Pattern.compile("[Tt]hen[- ]|时任");

    private final Cues cues;

    HoldingClaims(Cues cues) {
        this.cues = cues;
    }

    @Override
    public List<Assertion.Holding> of(Essay essay) {
        Map<Span, Assertion.Holding> claims = new TreeMap<>();
        for (Attestation one : essay.coding().attested()) {
            add(essay, one.person(), one.office(), claims);
        }
        for (Figure figure : essay.coding().people()) {
            figure.offices().forEach(office -> add(essay, figure.person(), office, claims));
        }
        return List.copyOf(claims.values());
    }

    /** Of an office without a rank the record could not say who else holds it. */
    private void add(Essay essay, Person person, Office office, Map<Span, Assertion.Holding> claims) {
        Span place = office.evidence().span();
        if (office.country() != null && office.rank() != null) {
            When date = date(essay, place);
            Office held = date.known() ? then(office) : office;
            claims.putIfAbsent(place, new Assertion.Holding(office.evidence(), person, held, date));
        }
    }

    /** "Then foreign minister" is no longer held now, but was at the time told of. */
    private static Office then(Office office) {
        Matcher title = THEN.matcher(office.title());
        Matcher words = THEN.matcher(office.evidence().quote());
        if (!words.lookingAt()) {
            return office;
        }
        Span span = office.evidence().span();
        return new Office(
                title.lookingAt() ? office.title().substring(title.end()) : office.title(),
                office.organisation(),
                office.country(),
                office.rank(),
                Evidence.said(office.evidence().text(), span.start() + words.end(), span.end()));
    }

    /** That of the meeting told of with the title, else the nearest in its sentence; "by then" is the sentence before. */
    private When date(Essay essay, Span place) {
        return meeting(essay, place)
                .or(() -> essay.dateNear(place))
                .or(() -> then(essay, place))
                .orElse(When.UNKNOWN);
    }

    private static Optional<When> meeting(Essay essay, Span place) {
        return essay.coding().meetings().stream()
                .filter(Meeting::counts)
                .filter(meeting -> meeting.date().known())
                .filter(meeting -> meeting.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(place)))
                .map(meeting -> essay.stated(meeting.date(), place))
                .findFirst();
    }

    private Optional<When> then(Essay essay, Span place) {
        Sentence sentence = essay.sentence(place);
        boolean then = cues.in("then", essay.text(sentence.span()), essay.language());
        return then
                ? essay.before(sentence)
                        .flatMap(before -> essay.dates(before.span()).stream().reduce((first, second) -> second))
                : Optional.empty();
    }
}
