package org.readout.code.en.speech;

import java.util.Optional;
import java.util.Set;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.code.en.say.Saying;
import org.readout.code.en.say.Stances;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/** For which state somebody speaks whose own no words tell: "the minister said Laos would not accept it". */
record SpokenFor(ActorPhrases phrases, Stances stances) {
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "SPY");
    private static final String BLAME = "oppose";

    /** A person whose state no words tell is of the state he speaks for: "the minister said Laos would not accept it". */
    Actor athome(Saying saying, Actor speaker) {
        Person person = speaker.person();
        if (person == null || speaker.country() != null) {
            return speaker;
        }
        spokenFor(saying).or(() -> accuser(saying)).ifPresent(country -> phrases.homes()
                .speaksFor(person, country));
        return phrases.homes()
                .of(person)
                .map(country -> new Actor(country, speaker.sector(), person, speaker.role(), speaker.evidence()))
                .orElse(speaker);
    }

    private Optional<Country> spokenFor(Saying saying) {
        return saying.clause().reported().stream()
                .limit(1)
                .filter(stances::speaksFor)
                .flatMap(said -> said.subject().stream())
                .flatMap(subject -> state(subject).stream())
                .findFirst();
    }

    /** Of two states, an official who speaks to or against one is of the other. */
    private Optional<Country> accuser(Saying saying) {
        String sector = phrases.actor(saying.speaker(), Role.SOURCE).sector();
        boolean official = sector != null && OFFICIAL.contains(sector);
        return saying.addressee()
                .filter(addressee -> official && saying.frame().stance().equals(BLAME))
                .flatMap(this::state)
                .flatMap(phrases.referents().stage()::other);
    }

    /** A state of the document's own. */
    private Optional<Country> state(Phrase phrase) {
        return Optional.ofNullable(phrases.actor(phrase, Role.TARGET).country())
                .filter(country -> phrases.referents().stage().about().contains(country));
    }
}
