package org.readout.code.en.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.code.en.cast.Guests;
import org.readout.code.en.cast.SceneCast;
import org.readout.code.en.cast.StatesOf;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Encounter;
import org.readout.code.en.meet.EncounterReader;
import org.readout.code.en.meet.Party;
import org.readout.lexicon.en.LeadWords.Lead;
import org.readout.model.Contact;
import org.readout.model.Format;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.When;

/** What a sentence tells of contacts, as tellings between states. Dates are added later. */
public final class MeetingReader {
    private final Clauses clauses;
    private final Guests company;
    private final @Nullable String reporter;
    private final Retold retold;
    private final List<Telling> tellings = new ArrayList<>();
    private List<Party> met = List.of();
    private List<Party> guests = List.of();

    /** @param before told in the sentences before */
    public MeetingReader(Clauses clauses, Guests company, @Nullable String reporter, List<Telling> before) {
        this.clauses = clauses;
        this.company = company;
        this.reporter = reporter;
        this.retold = new Retold(clauses, before, tellings);
    }

    /** The contacts the sentence tells of, undated; empty if no word of it may lead to one. */
    public List<Telling> read(EncounterReader reader) {
        if (clauses.leads(Lead.CONTACT) || clauses.leads(Lead.COMPANY)) {
            reader.read(clauses.syntax(), new SceneCast(clauses, company))
                    .forEach(encounter -> telling(encounter).ifPresent(tellings::add));
        }
        return List.copyOf(tellings);
    }

    /** Who met in the contact told last; empty if none is told. */
    public List<Party> met() {
        return met;
    }

    /** Who came or was received last. */
    public List<Party> guests() {
        return guests;
    }

    private Optional<Telling> telling(Encounter encounter) {
        Encounter whole = StatesOf.all(encounter, company);
        Format format = format(whole.format());
        List<Side> sides = ContactSides.of(clauses, whole);
        if (sides.size() > 1) {
            remember(whole, format);
            return Optional.of(told(whole, format, sides));
        }
        Optional<List<Side>> known =
                whole.manner() == Encounter.Manner.KNOWN ? retold.sides(whole, format, sides) : Optional.empty();
        if (known.isPresent()) {
            return known.map(all -> told(whole, format, all));
        }
        return new OpenSides(clauses, company, retold).of(whole, format, sides).map(all -> told(whole, format, all)
                .as(status(whole)));
    }

    /** A meeting the text refers to by a year only and has told nothing of. */
    private Status status(Encounter encounter) {
        boolean present = format(encounter.format()).contact() == Contact.PRESENCE
                && !encounter.format().equals("attendance");
        boolean year = encounter.status().counts() && !present && retold.yearOnly(encounter);
        return year ? Status.DISPUTED : encounter.status();
    }

    private void remember(Encounter encounter, Format format) {
        boolean went = format.contact() == Contact.TRAVEL && encounter.status() == Status.OCCURRED;
        encounter.second().stream()
                .filter(party -> went && !party.body())
                .flatMap(party -> Optional.ofNullable(party.country()).stream())
                .forEach(host -> encounter.first().forEach(guest -> company.visits(guest, host)));
        boolean actors = encounter.parties().allMatch(party -> party.body() || party.named());
        if (actors && encounter.manner() != Encounter.Manner.KNOWN) {
            met = encounter.parties().toList();
        }
        boolean travel = format.contact() == Contact.TRAVEL && !encounter.host().equals("subject");
        List<Party> came =
                travel ? encounter.first() : encounter.host().equals("subject") ? encounter.second() : List.of();
        boolean happened = encounter.status() == Status.OCCURRED && !came.isEmpty();
        boolean better = came.stream().anyMatch(Party::named) || guests.stream().noneMatch(Party::named);
        guests = happened && better ? came : guests;
    }

    private Telling told(Encounter encounter, Format format, List<Side> sides) {
        Located located = located(encounter, format);
        if (located != null && located.country() != null) {
            company.in(located.country());
        }
        return new Telling(
                format.contact() == Contact.TRAVEL ? sides : ContactSides.at(sides, located),
                format,
                located == null ? null : located.place(),
                encounter.status(),
                When.UNKNOWN,
                reference(encounter),
                reporter,
                clauses.quote(encounter.span()),
                clauses.quote(encounter.core()));
    }

    /** Where it takes place; of a journey where it leads. */
    private @Nullable Located located(Encounter encounter, Format format) {
        Located goal = format.contact() != Contact.TRAVEL
                ? null
                : encounter.second().stream()
                        .filter(party -> !party.body())
                        .map(party -> PlaceReader.visited(clauses, party.span()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return goal == null ? PlaceReader.of(clauses, encounter.span(), encounter.core()) : goal;
    }

    /** What is of a kind is not one with another of its kind. */
    private static Telling.Reference reference(Encounter encounter) {
        if (encounter.status() == Status.GENERIC) {
            return Telling.Reference.FRESH;
        }
        return switch (encounter.manner()) {
            case TOLD, FOREIGN -> Telling.Reference.PLAIN;
            case KNOWN -> Telling.Reference.DEFINITE;
            case ANEW -> Telling.Reference.FRESH;
        };
    }

    private Format format(String id) {
        return clauses.english().lexicon().formats().format(id);
    }
}
