package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.model.Attestation;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Figure;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.When;

/** Offices an analysis gives people, at the time it tells of. */
final class HoldingClaims implements ClaimReader {
    /** Long enough for a word that ties a date to what lasts since then, before the date or behind it. */
    private static final int BEFORE = "since ".length();

    private static final int BEHIND = "以来".length();

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
        for (Mention.OfHolding one : essay.annotated().mentions(Mention.OfHolding.class)) {
            add(essay, one.person(), one.office(), claims);
        }
        for (Mention.OfPerson one : essay.annotated().mentions(Mention.OfPerson.class)) {
            one.offices().stream()
                    .filter(office -> ofThen(essay, office.evidence().quote()) > 0)
                    .forEach(office -> add(essay, one.person(), office, claims));
        }
        return List.copyOf(claims.values());
    }

    /** Of an office without a rank the record could not say who else holds it. */
    private void add(Essay essay, Person person, Office office, Map<Span, Assertion.Holding> claims) {
        Span place = office.evidence().span();
        if (office.country() != null && office.rank() != null) {
            When date = date(essay, place);
            Office held = date.known() ? then(essay, office) : office;
            claims.putIfAbsent(
                    place, new Assertion.Holding(office.evidence(), person, held, date, named(essay, place, person)));
        }
    }

    private static boolean named(Essay essay, Span place, Person person) {
        return essay.annotated().within(essay.sentence(place).span(), Mention.OfPerson.class).stream()
                .anyMatch(one -> one.person().equals(person));
    }

    /** How much of an office's words says that it was held then; such an office is attested on no day of its own. */
    private int ofThen(Essay essay, String words) {
        return cues.opening("of_then", words, essay.language());
    }

    /** "Then foreign minister" is no longer held now, but was at the time told of. */
    private Office then(Essay essay, Office office) {
        int title = ofThen(essay, office.title());
        int words = ofThen(essay, office.evidence().quote());
        if (words == 0) {
            return office;
        }
        Span span = office.evidence().span();
        return new Office(
                office.title().substring(title),
                office.organisation(),
                office.country(),
                office.rank(),
                Evidence.said(office.evidence().text(), span.start() + words, span.end()));
    }

    /** That of the meeting told of with the title, else the nearest in its sentence; "by then" is the sentence before. */
    private When date(Essay essay, Span place) {
        return meeting(essay, place)
                .or(() -> essay.dateNear(place).map(date -> lasting(essay, date)))
                .or(() -> then(essay, place))
                .orElse(When.UNKNOWN);
    }

    /** "Since 2013": still on the day of the analysis. */
    private When lasting(Essay essay, When date) {
        LocalDate published = essay.published();
        boolean since = date.evidence().stream()
                .map(Evidence::span)
                .anyMatch(words -> cues.in("lasting", essay.around(words, BEFORE, BEHIND), essay.language()));
        return since && published != null ? When.day(published, Basis.DERIVED, date.evidence()) : date;
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
