package org.readout.eval.english;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.Dyad;
import org.readout.model.Figure;
import org.readout.model.Office;
import org.readout.model.Qualifier;
import org.readout.model.Status;
import org.readout.model.StoredText;
import org.readout.model.When;

/** An annotator's labels of a text as a coding, so that they can be judged as a reader's are. */
final class LabelCoding {
    private static final String ANNOTATOR = "annotator";

    private final LabelMeetings meetings = new LabelMeetings(Contacts.bundled());
    private final LabelStatements statements = new LabelStatements(Meanings.bundled("stances.tsv"));
    private final Meanings directions = Meanings.bundled("directions.tsv");

    Coding of(StoredText stored, Gold labels) {
        LabelText text = LabelText.of(stored, labels.people());
        return Coding.of(stored.id(), ANNOTATOR, ANNOTATOR)
                .people(labels.people().stream()
                        .filter(GoldPerson::named)
                        .map(person -> figure(text, person))
                        .toList())
                .meetings(labels.meetings().stream()
                        .flatMap(label -> meetings.of(text, label))
                        .toList())
                .events(labels.events().stream()
                        .flatMap(label -> LabelEvents.of(text, label))
                        .toList())
                .statements(labels.statements().stream()
                        .flatMap(label -> statements.of(text, label))
                        .toList())
                .qualifiers(labels.hedges().stream()
                        .map(label -> qualifier(text, label))
                        .toList())
                .claims(labels.relations().stream()
                        .flatMap(label -> claim(text, label))
                        .toList())
                .build();
    }

    private static Figure figure(LabelText text, GoldPerson person) {
        List<Office> offices = person.offices().stream()
                .map(office -> new Office(
                        office.words(),
                        null,
                        null,
                        null,
                        text.at(office.stated().get(0))))
                .toList();
        return new Figure(LabelText.coded(person), person.country(), offices, text.at(person.told()));
    }

    private static Qualifier qualifier(LabelText text, GoldHedge label) {
        Qualifier.Kind kind = Qualifier.Kind.valueOf(label.type().toUpperCase(Locale.ROOT));
        return new Qualifier(kind, text.at(label.told().get(0)));
    }

    /** None for a claim about others than two states. */
    private Stream<Claim> claim(LabelText text, GoldRelation label) {
        List<Country> pair = label.states().stream().sorted().toList();
        if (pair.size() != 2) {
            return Stream.empty();
        }
        Direction direction =
                Direction.valueOf(directions.coded(label.direction()).toUpperCase(Locale.ROOT));
        return Stream.of(new Claim(
                new Dyad(pair.get(0), pair.get(1)),
                direction,
                List.of(),
                List.of(),
                When.UNKNOWN,
                Status.OCCURRED,
                null,
                text.at(label.told().get(0))));
    }
}
