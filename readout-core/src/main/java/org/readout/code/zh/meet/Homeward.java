package org.readout.code.zh.meet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Span;

/** 甲在某地与乙会谈。9日，甲启程回国: he who goes home was on a visit to the state of those he met. */
record Homeward(ChineseLexicon lexicon, Contacts contacts) {
    private static final int LONGEST = 20;

    List<Meeting> read(Passage passage, Told told) {
        String text = passage.between(passage.span().start(), passage.span().end());
        Optional<Span> word = word(passage, text);
        return word.isEmpty()
                ? List.of()
                : visit(passage, word.get(), told).stream().toList();
    }

    private Optional<Span> word(Passage passage, String text) {
        int from = passage.span().start();
        for (int i = 1; i < text.length(); i++) {
            Optional<String> home = lexicon.words("goes_home").opening(text, i);
            if (home.isPresent()) {
                return Optional.of(new Span(from + i, from + i + home.get().length()));
            }
        }
        return Optional.empty();
    }

    private Optional<Meeting> visit(Passage passage, Span word, Told told) {
        Parties parties = new Parties(passage, lexicon);
        ContactVerb act = new ContactVerb(
                passage, new Term.MeetingVerb(passage.between(word.start(), word.end()), "visit", "travels"), word);
        return parties.before(word.start()).stream()
                .reduce((earlier, later) -> later)
                .filter(who ->
                        !who.people().isEmpty() && word.start() - who.span().end() <= LONGEST)
                .flatMap(who -> host(who, told)
                        .flatMap(state ->
                                contacts.meeting(act, told, new Parties.Two(who, new Party(List.of(), state, word)))));
    }

    /** The state of those who received him last; none if his visit was told. */
    private static Optional<Country> host(Party who, Told told) {
        return told.contacts().stream()
                .filter(met -> met.status().counts()
                        && met.sides().size() == 2
                        && met.sides().stream()
                                .flatMap(side -> side.people().stream())
                                .anyMatch(one -> who.people().stream()
                                        .anyMatch(person -> Objects.equals(person.person(), one.person()))))
                .reduce((earlier, later) -> later)
                .filter(met -> met.format().contact() == Contact.IN_PERSON
                        || met.format().contact() == Contact.PRESENCE)
                .flatMap(met -> met.sides().stream()
                        .filter(side -> !side.country().equals(who.country())
                                && side.people().stream().anyMatch(one -> one.role() == Role.HOST))
                        .findFirst())
                .map(side -> side.country())
                .filter(state -> told.journeys().contacts().stream()
                        .noneMatch(visit -> visit.countries().contains(state)
                                && visit.countries().contains(who.country())));
    }
}
