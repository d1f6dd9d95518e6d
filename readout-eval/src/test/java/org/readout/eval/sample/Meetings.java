package org.readout.eval.sample;

import java.time.LocalDate;
import java.util.List;
import org.readout.lexicon.Lexicon;
import org.readout.model.Basis;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.StoredText;
import org.readout.model.When;

/** Coded meetings as the readers would give them, made by hand. */
final class Meetings {
    static final Lexicon LEXICON = Lexicon.bundled();
    static final Names NAMES = new Names(LEXICON.people());

    private Meetings() {}

    /** China receives South Korea; the people are named as a text would, registered ones by their register's name. */
    static Meeting of(String format, String day, List<Participant> chinese, List<Participant> korean) {
        return new Meeting(
                When.day(LocalDate.parse(day), Basis.EXPLICIT, List.of()),
                List.of(new Side(new Country("CHN"), chinese), new Side(new Country("KOR"), korean)),
                LEXICON.formats().format(format),
                null,
                Status.OCCURRED,
                List.of(),
                null,
                List.of(words("They met.")),
                List.of());
    }

    static Participant person(String id, String country, Role role, String... offices) {
        Person person = LEXICON.people()
                .byId(id)
                .map(entry -> entry.person())
                .orElseGet(() -> Person.unregistered(Language.ENGLISH, id));
        Country state = new Country(country);
        return new Participant(
                person,
                state,
                List.of(offices).stream().map(office -> office(office, state)).toList(),
                role,
                words(person.name(Language.ENGLISH)));
    }

    static Office office(String stated, Country state) {
        return new Office(stated, null, state, null, words(stated));
    }

    /** Words that are a text of their own. */
    static Evidence words(String text) {
        return Evidence.said(new StoredText(new DocId("0".repeat(64)), text), 0, text.length());
    }
}
