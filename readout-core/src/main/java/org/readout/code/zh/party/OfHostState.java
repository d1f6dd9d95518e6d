package org.readout.code.zh.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Office;

/**
 * Holders of an office whose state a sentence leaves to what was told: 甲国首相某某同来访的乙会谈。当天，乙拜会了议长某某. Immutable.
 *
 * @param told what the document told before
 */
record OfHostState(Passage passage, ChineseLexicon lexicon, Told told) {
    private static final Set<Contact> MET = Set.of(Contact.IN_PERSON, Contact.PRESENCE, Contact.TRAVEL);
    /** The lowest band of an office of a state. */
    private static final int LOWEST = 5;

    /** The parties, those without a state given that of the other side of what was told last. */
    List<Party> named(List<Party> parties) {
        return parties.stream().noneMatch(this::stranger)
                ? parties
                : state(parties)
                        .map(state -> parties.stream()
                                .map(party -> stranger(party) ? of(party, state) : party)
                                .toList())
                        .orElse(parties);
    }

    /** He holds an office of some state, and no body between states is named with it. */
    private boolean stranger(Party party) {
        return party.country() == null
                && !party.people().isEmpty()
                && party.people().stream()
                        .allMatch(person -> person.offices().stream().anyMatch(this::ofState)
                                && person.offices().stream().allMatch(office -> office.organisation() == null));
    }

    private boolean ofState(Office office) {
        return !lexicon.words("office_of_body").closes(office.title())
                && (lexicon.words("office_of_state").closes(office.title())
                        || lexicon.offices()
                                .rank(office.title(), null, null)
                                .filter(rank -> rank.band() <= LOWEST)
                                .isPresent());
    }

    /** Of the two who met last, the one of whom nobody is named here, where the other is and no third state. */
    private Optional<Country> state(List<Party> parties) {
        Set<Country> here =
                parties.stream().map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet());
        return here.size() != 1
                ? Optional.empty()
                : told.contacts().stream()
                        .reduce((earlier, later) -> later)
                        .filter(met -> met.status().counts()
                                && met.sides().size() == 2
                                && MET.contains(met.format().contact())
                                && met.countries().containsAll(here))
                        .flatMap(met -> other(met, here));
    }

    private static Optional<Country> other(Meeting met, Set<Country> here) {
        return met.countries().stream().filter(state -> !here.contains(state)).findFirst();
    }

    private static Party of(Party party, Country state) {
        return new Party(
                party.people().stream().map(person -> of(person, state)).toList(), state, party.span());
    }

    private static Mention.OfPerson of(Mention.OfPerson person, @Nullable Country state) {
        return new Mention.OfPerson(person.span(), person.name(), person.person(), state, person.offices());
    }
}
