package org.readout.code.en.speech;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.code.en.say.Saying;
import org.readout.code.en.say.Stances;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** For which state somebody speaks whose own no words tell: "the minister said Laos would not accept it". */
record SpokenFor(ActorPhrases phrases, Stances stances, Sayings sayings) {
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "SPY");
    private static final List<String> KINDS = List.of("body", "official");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final String BLAME = "oppose";

    /** A person whose state no words tell is of the state he speaks for: "the minister said Laos would not accept it". */
    Actor athome(Saying saying, Actor speaker) {
        Person person = speaker.person();
        if (speaker.country() != null) {
            return speaker;
        }
        if (person == null) {
            return body(saying, speaker);
        }
        spokenFor(saying).or(() -> accuser(saying)).ifPresent(country -> phrases.homes()
                .speaksFor(person, country));
        return phrases.homes()
                .of(person)
                .map(country -> new Actor(country, speaker.sector(), person, speaker.role(), speaker.evidence()))
                .orElse(speaker);
    }

    /** "Norway opposes the quota, the government said", "Norway signed, and a government spokesman praised the pact". */
    private Actor body(Saying saying, Actor speaker) {
        String sector = speaker.sector();
        String noun = PhraseWords.head(saying.speaker());
        boolean official = sector != null && OFFICIAL.contains(sector)
                || noun.equals("government")
                || KINDS.stream().anyMatch(kind -> sayings.is(kind, noun));
        boolean nobody =
                sayings.is("source", noun) && !PhraseWords.all(saying.speaker()).contains("government");
        boolean plural = !saying.speaker()
                .head()
                .lemma()
                .equalsIgnoreCase(saying.speaker().head().text());
        boolean vague = PRONOUNS.contains(noun) || !saying.speaker().arguments().isEmpty();
        if (!official || nobody || plural || vague) {
            return speaker;
        }
        return ownWords(saying)
                .or(() -> joined(saying.clause()))
                .map(country -> new Actor(country, sector, null, speaker.role(), speaker.evidence()))
                .orElse(speaker);
    }

    private Optional<Country> ownWords(Saying saying) {
        return saying.clause().reported().stream()
                .limit(1)
                .filter(stances::speaksFor)
                .flatMap(said -> said.subject().stream())
                .map(subject -> phrases.actor(subject, Role.SOURCE).country())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The state that is the subject of the clause a clause is joined to. */
    private Optional<Country> joined(Clause clause) {
        Syntax syntax = clause.syntax();
        return syntax.above(clause.verb().head()).stream()
                .filter(up -> up.role() == org.readout.model.syntax.Role.CONJUNCT)
                .flatMap(up -> syntax.clause(up.head()).stream())
                .filter(other -> other.reporter().isEmpty())
                .flatMap(other -> other.subject().stream())
                .map(subject -> phrases.actor(subject, Role.SOURCE).country())
                .filter(Objects::nonNull)
                .findFirst();
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
