package org.readout.code.en.speech;

import java.util.Optional;
import java.util.Set;
import org.readout.actor.en.Stage;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/**
 * Who speaks as guest or host: "LIMA - … His host said" of the state it was filed from, "The Lao guest" the one of his state who was named.
 */
record Guest(ActorPhrases phrases, Sayings sayings, Talk talk) {
    private static final Set<String> KNOWN = Set.of("the", "his", "her", "their");

    Actor named(Phrase phrase, Actor speaker) {
        boolean known = KNOWN.contains(PhraseWords.all(phrase).get(0))
                && phrase.head().lemma().equalsIgnoreCase(phrase.head().text());
        String head = PhraseWords.head(phrase);
        boolean guest = sayings.is("received", head);
        if (!known || speaker.person() != null || !guest && !sayings.is("hosting", head)) {
            return speaker;
        }
        Country state =
                Optional.ofNullable(speaker.country()).or(() -> at(guest)).orElse(null);
        Person person = state == null ? null : talk.company().only(state).orElse(null);
        return new Actor(state, speaker.sector(), person, Role.SOURCE, speaker.evidence());
    }

    /** The host is at home where it was filed from; the guest is of the other state. */
    private Optional<Country> at(boolean guest) {
        Stage stage = phrases.referents().stage();
        return phrases.homes().voice().flatMap(home -> guest ? stage.other(home) : Optional.of(home));
    }
}
