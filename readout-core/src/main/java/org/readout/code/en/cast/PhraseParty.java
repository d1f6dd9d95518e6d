package org.readout.code.en.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.NamedActor;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** The one side a phrase names: a person, who leads a delegation, an office, a body, a state. */
record PhraseParty(SceneCast cast, GuestReferents referents, Clauses clauses, Guests company) {
    Optional<Party> of(Phrase phrase) {
        return of(phrase, Set.of());
    }

    /** @param not identifiers of those whom a title does not mean here */
    Optional<Party> of(Phrase phrase, Set<String> not) {
        if (new Compatriots(clauses).in(cast.whole(phrase))) {
            return Optional.empty();
        }
        Token head = phrase.head();
        HostsAndGuests called = new HostsAndGuests(referents, company, clauses.words());
        Optional<Party> delegation = called.delegation(phrase);
        if (delegation.isPresent()) {
            return delegation;
        }
        if (dated(phrase.span()) || head.tag() != Tag.PROPN && clauses.words().is("nobody", head.lower())) {
            return Optional.empty();
        }
        List<Mention.OfPerson> own = cast.people(cast.whole(phrase)).toList();
        Optional<Mention.OfPerson> self = clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.name().overlaps(head.span()) || titled(person, head))
                .findFirst();
        if (self.isPresent()) {
            return Optional.of(party(self.get(), phrase));
        }
        List<Mention.OfPerson> leaders = leaders(phrase);
        List<Mention.OfPerson> apposed = phrase.appositions().stream()
                .flatMap(other -> cast.people(other.span()))
                .toList();
        List<Mention.OfPerson> named = leaders.isEmpty() ? apposed : leaders;
        return named.isEmpty()
                ? new UnnamedParty(cast, referents, clauses, company).of(phrase, own, not)
                : Optional.of(led(phrase, named, !leaders.isEmpty()));
    }

    /** The head is in a title beside the name: "President of the Republic of Ghana X", "X, Minister of Justice of Ghana". */
    private static boolean titled(Mention.OfPerson person, Token head) {
        return person.span().contains(head.span());
    }

    private Party party(Mention.OfPerson person, Phrase phrase) {
        Country country = company.state(person);
        if (country == null) {
            NamedActor named = around(person, phrase);
            country = named.country() != null && Unions.single(named.country()) ? named.country() : null;
            if (named.country() != null && country == null) {
                company.ofNone(person);
            }
        }
        Span span = person.offices().isEmpty() ? person.name() : person.span();
        return new Party(country, List.of(person), false, true, span);
    }

    /** Whose the words about somebody say he is; a state hidden in the name, such as that of Sabah, is none. */
    private NamedActor around(Mention.OfPerson person, Phrase phrase) {
        Span all = person.span().to(phrase.span());
        String words = cast.quote(all);
        NamedActor named = company.named(words);
        Country hidden = company.named(cast.quote(person.name())).country();
        if (hidden == null || !Unions.single(hidden) || !hidden.equals(named.country())) {
            return named;
        }
        String before = words.substring(0, person.name().start() - all.start());
        return company.named((before + words.substring(person.name().end() - all.start())).strip());
    }

    private Party led(Phrase phrase, List<Mention.OfPerson> people, boolean guest) {
        Country told = new WordedState(cast, company).of(phrase, true);
        Country country = told == null ? company.state(people.get(0)) : told;
        Span span = people.stream().map(Mention.OfPerson::span).reduce(phrase.span(), Span::to);
        return new Party(country, people, guest, true, span);
    }

    /** "A delegation led by X", "a delegation of lawyers led by X": who leads it. */
    private List<Mention.OfPerson> leaders(Phrase phrase) {
        return Stream.concat(Stream.of(phrase), phrase.argument("of").stream())
                .flatMap(whole -> whole.relatives().stream())
                .filter(clause -> clauses.words().is("leading", clause.verb().lemma()))
                .flatMap(clause -> clause.agent().stream())
                .flatMap(leader -> Stream.concat(Stream.of(leader), leader.appositions().stream()))
                .flatMap(leader -> cast.people(cast.whole(leader)))
                .toList();
    }

    /** People of a kind that represents a state, and its nationals; no body. */
    boolean people(Phrase phrase) {
        return new PartyNouns(clauses).people(phrase);
    }

    private boolean dated(Span span) {
        return clauses.all(Mention.OfDate.class).stream()
                .anyMatch(date -> date.span().contains(span));
    }
}
