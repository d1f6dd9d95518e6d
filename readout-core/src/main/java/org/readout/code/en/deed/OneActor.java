package org.readout.code.en.deed;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.DocumentActors;
import org.readout.code.en.cast.StandIns;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.lexicon.en.Acts;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.NamedActor;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * A noun phrase as one actor: its state, by its own words or else by what the document tells, its sector, and who it is. "The
 * ministry" in a text from Lima is of Peru's government.
 *
 * @param words the phrases' own words
 */
record OneActor(Clauses clauses, Acts acts, DocumentActors reader, Homes homes, ActorWords words) {
    private static final String IN = " in ";

    /** Kinds of words for whom the text may have told of with their state. */
    private static final List<String> TOLD = List.of("office", "party_body", "told_body");

    /** @param person who is named or meant in the phrase, if somebody is */
    Actor of(Phrase phrase, Role role, Optional<Mention.OfPerson> person) {
        NamedActor named = named(phrase, person);
        Optional<Party> party = person.isEmpty() && named.country() == null && definite(phrase)
                ? homes.party(phrase.head().lemma())
                : Optional.empty();
        return party.map(met -> met(met, named, role, words.quote(phrase)))
                .orElseGet(() -> new Actor(
                        state(phrase, role, person, named),
                        named.sector(),
                        person.map(Mention.OfPerson::person).orElse(named.person()),
                        role,
                        words.quote(phrase)));
    }

    /** By its words; where a person is told of whose name says another state, by the words around the name. */
    private NamedActor named(Phrase phrase, Optional<Mention.OfPerson> person) {
        NamedActor read = words.named(phrase);
        return person.filter(one -> read.person() == null || namesake(one, read.person()))
                .map(one -> around(words.quote(phrase), one))
                .filter(around -> !Objects.equals(around.country(), read.country()))
                .orElse(read);
    }

    /** "The guest": who came. */
    private static Actor met(Party party, NamedActor named, Role role, Evidence quote) {
        List<Mention.OfPerson> people = party.people();
        Person only = people.size() == 1 ? people.get(0).person() : null;
        return new Actor(party.country(), named.sector(), only, role, quote);
    }

    private @Nullable Country state(Phrase phrase, Role role, Optional<Mention.OfPerson> person, NamedActor named) {
        if (named.country() != null) {
            return named.country();
        }
        return person.isPresent()
                ? person.map(Mention.OfPerson::country)
                        .or(() -> person.map(Mention.OfPerson::person).flatMap(homes::of))
                        .orElse(null)
                : unnamed(phrase, role, named).orElse(null);
    }

    /** Of a body or an office that nobody's name stands by: where it sits, else as the document tells. */
    private Optional<Country> unnamed(Phrase phrase, Role role, NamedActor named) {
        Optional<Country> told = role != Role.BOTH && titled(phrase, named) && !thereNow(phrase)
                ? homes.parts().side(clauses, phrase).or(() -> homes.parts().office(clauses, phrase))
                : homes.parts().side(clauses, phrase);
        if (told.isPresent()) {
            return told;
        }
        if (!body(phrase, named, role)) {
            return shared(phrase);
        }
        boolean office = clauses.words().is("office", phrase.head().lemma());
        return seated(phrase)
                .or(() -> office ? Optional.empty() : told(phrase))
                .or(() -> office ? homes.official(clauses, phrase.span()) : homes.body(clauses, phrase.span()))
                .or(() -> shared(phrase));
    }

    /** "In Santiago the government": not the one told before. */
    private boolean thereNow(Phrase phrase) {
        return clauses.words().is("told_body", phrase.head().lemma().toLowerCase(Locale.ROOT))
                && Fronted.place(clauses).isPresent();
    }

    /** "Congo": a name that several states bear, and this document gives to one. */
    private Optional<Country> shared(Phrase phrase) {
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().equals(phrase.head().span()))
                .map(Mention.OfCountry::country)
                .findFirst();
    }

    /** "The government has not done so, he added": it is his. */
    private Optional<Country> told(Phrase body) {
        return body.syntax().clauses().stream()
                .filter(clause -> clause.subject().filter(body::equals).isPresent())
                .flatMap(clause -> clause.reporter().stream())
                .flatMap(said -> said.agent().stream())
                .filter(speaker -> StandIns.one(speaker))
                .findFirst()
                .flatMap(speaker -> homes.parts().he());
    }

    /** "By the presidency in Lima": the place behind it. */
    private Optional<Country> seated(Phrase phrase) {
        int place = phrase.span().end() + IN.length();
        return clauses.plain().startsWith(IN, phrase.span().end())
                ? clauses.all(Mention.OfCountry.class).stream()
                        .filter(state -> state.span().start() == place)
                        .map(Mention.OfCountry::country)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean definite(Phrase phrase) {
        return phrase.syntax().token(phrase.group().first()).text().equalsIgnoreCase("the");
    }

    /** "The Minister", "The embassy": an office, a body or a delegation that the text may have told of with its state. */
    private boolean titled(Phrase phrase, NamedActor named) {
        String head = phrase.head().lemma().toLowerCase(Locale.ROOT);
        return named.person() == null
                && definite(phrase)
                && head.equals(phrase.head().lower())
                && TOLD.stream().anyMatch(kind -> clauses.words().is(kind, head))
                && phrase.argument("of").filter(this::named).isEmpty();
    }

    private boolean named(Phrase phrase) {
        ActorNouns nouns = new ActorNouns(clauses, acts);
        return nouns.states(phrase.span()).isPresent()
                || nouns.people(phrase.span()).isPresent();
    }

    /** "The ministry": a body of a state, or an office alone, that acts. */
    private boolean body(Phrase phrase, NamedActor named, Role role) {
        Token head = phrase.head();
        boolean fronted = Fronted.place(clauses).isPresent();
        return role == Role.SOURCE
                && named.person() == null
                && Homes.OFFICIAL.contains(String.valueOf(named.sector()))
                && (definite(phrase) || fronted)
                && head.tag() == Tag.NOUN
                && !acts.in("away", head.lemma())
                && (fronted || head.lemma().equalsIgnoreCase(head.text()));
    }

    /** The document has told of somebody in full whose family name others bear, too. */
    private static boolean namesake(Mention.OfPerson person, Person known) {
        Person told = person.person();
        String full = told.en();
        int length = person.name().end() - person.name().start();
        return full != null && length < full.length() && !told.id().equals(known.id()) && !full.equals(known.en());
    }

    /** What stands around the name of somebody nobody knows: Gao and Jordan are names, too. */
    private NamedActor around(Evidence quote, Mention.OfPerson person) {
        String words = quote.quote();
        int start = within(words, person.name().start() - quote.span().start());
        int end =
                Math.max(start, within(words, person.name().end() - quote.span().start()));
        return reader.named(words.substring(0, start) + words.substring(end));
    }

    /** An offset within words; a name that stands elsewhere takes nothing from them. */
    private static int within(String words, int offset) {
        return Math.max(0, Math.min(words.length(), offset));
    }
}
