package org.readout.measure.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.measure.Records;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Evidence;
import org.readout.model.Format;
import org.readout.model.Ladder;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Rank;
import org.readout.model.Role;
import org.readout.model.Selection;
import org.readout.model.Side;
import org.readout.model.Status;

/**
 * AAA receives someone; built up part by part.
 *
 * @param day the day of it
 * @param hosts names of AAA's people, each with the band of the office, the first being the principal
 * @param guests those of the other state, likewise
 */
record Reception(String day, String country, List<Named> hosts, List<Named> guests, Format format, int length) {
    static final Country AAA = new Country("AAA");
    static final LocalDate FIRST = LocalDate.parse("2001-01-01");
    private static final Format MEETING = new Format("meeting", Contact.IN_PERSON);

    record Named(String name, int band) {}

    /** AAA's leader receives one of a band. */
    static Reception of(String day, String country, int band) {
        return of(day, country, new Named("Ann Alder", 1), new Named("Guest of " + country, band));
    }

    static Reception of(String day, String country, Named host, Named guest) {
        return new Reception(day, country, List.of(host), List.of(guest), MEETING, 400);
    }

    Reception with(Named... company) {
        List<Named> all = new ArrayList<>(hosts);
        all.addAll(List.of(company));
        return new Reception(day, country, all, guests, format, length);
    }

    Reception attended() {
        return new Reception(day, country, hosts, guests, new Format("attendance", Contact.PRESENCE), length);
    }

    Reception told(int characters) {
        return new Reception(day, country, hosts, guests, format, characters);
    }

    KnownMeeting known() {
        Evidence text = Records.evidence("On " + day + " AAA received " + guests + " of " + country + ": " + hosts);
        Meeting meeting = new Meeting(
                Records.day(day),
                List.of(
                        new Side(AAA, people(AAA, hosts, Role.HOST, text)),
                        new Side(new Country(country), people(new Country(country), guests, Role.GUEST, text))),
                format,
                null,
                Status.OCCURRED,
                List.of(),
                null,
                List.of(text),
                List.of());
        return new KnownMeeting(
                meeting, List.of(new Telling(text.docId(), "Gazette", LocalDate.parse(day), length, true, true)));
    }

    private static List<Participant> people(Country state, List<Named> named, Role principal, Evidence text) {
        List<Participant> people = new ArrayList<>();
        for (Named one : named) {
            Office office = new Office("officer", null, state, new Rank(one.band(), Ladder.STATE, false), text);
            Person person = Person.unregistered(Language.ENGLISH, one.name());
            Role role = people.isEmpty() ? principal : Role.ACCOMPANYING;
            people.add(new Participant(person, state, List.of(office), role, text));
        }
        return people;
    }

    /** What AAA's complete gazette, from 2001 on, told by a day. */
    static StateRecord record(String known, List<Reception> receptions) {
        LocalDate last = LocalDate.parse(known);
        Coverage gazette = new Coverage(
                "gazette", "Gazette", FIRST, last, Selection.COMPLETE, "", receptions.size(), 0, List.of());
        return record(last, receptions, List.of(gazette));
    }

    static StateRecord record(LocalDate known, List<Reception> receptions, List<Coverage> coverage) {
        return new StateRecord(
                AAA, receptions.stream().map(Reception::known).toList(), new CoveredDays(coverage), known);
    }

    static Encounter last(StateRecord record, String country) {
        List<Encounter> all = record.with(new Country(country));
        return all.get(all.size() - 1);
    }

    /** One a month from January 2001 with each of some states. */
    static List<Reception> monthly(int months, Set<String> countries) {
        List<Reception> all = new ArrayList<>();
        for (String country : countries.stream().sorted().toList()) {
            for (int i = 0; i < months; i++) {
                all.add(of(FIRST.plusMonths(i).plusDays(9).toString(), country, 3));
            }
        }
        return all;
    }
}
