package org.readout.code.en.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.NamedActor;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
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
        return named.isEmpty() ? unnamed(phrase, own, not) : Optional.of(led(phrase, named, !leaders.isEmpty()));
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
        Country told = state(phrase, true);
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

    private Optional<Party> unnamed(Phrase phrase, List<Mention.OfPerson> owners, Set<String> not) {
        HostsAndGuests called = new HostsAndGuests(referents, company, clauses.words());
        Optional<Party> visitor = called.visitor(phrase);
        if (visitor.isPresent()) {
            return visitor;
        }
        Optional<Party> other =
                owners.isEmpty() && state(phrase, true) == null ? called.other(phrase) : Optional.empty();
        if (other.isPresent()) {
            return other;
        }
        Optional<Mention.OfPerson> meant = referents
                .titled(phrase, state(phrase, true), not)
                .or(() -> called.counterpart(phrase, state(phrase, true), not));
        if (meant.isPresent()) {
            return Optional.of(new Party(company.state(meant.get()), List.of(meant.get()), false, true, phrase.span()));
        }
        NamedActor named = company.named(cast.quote(cast.whole(phrase)));
        // A delegation of the Union is of none of its states, nor of the other state the text is about.
        if (named.country() != null && !Unions.single(named.country())) {
            return Optional.empty();
        }
        boolean state = states(phrase.head().span());
        boolean people = !state && nationals(phrase);
        boolean body = people
                || !state && (named.sector() != null || listed(phrase))
                || clauses.words().is("party_body", phrase.head().lemma());
        if (!body && !state) {
            return Optional.empty();
        }
        Country country = state(phrase, true);
        if (country == null && !owners.isEmpty() && body) {
            country = company.state(owners.get(owners.size() - 1));
        }
        if (country == null && !person(phrase)) {
            return Optional.empty();
        }
        boolean guest = clauses.terms("party.delegation").stream()
                        .anyMatch(term -> term.span().overlaps(phrase.head().span()))
                || clauses.terms("party.visitor").stream()
                        .anyMatch(term -> term.span().overlaps(phrase.head().span()));
        return Optional.of(new Party(country, List.of(), guest, body, phrase.span()));
    }

    /** True of somebody in office or sent and of a ministry, false of a cabinet: the text about two states leaves out whose minister it is. */
    private boolean person(Phrase phrase) {
        return listed(phrase)
                || Stream.of("office", "ministry")
                        .anyMatch(kind -> clauses.words().is(kind, phrase.head().lemma())
                                || clauses.words().is(kind, phrase.head().lower()));
    }

    /** People of a kind that represents a state, and its nationals; no body. */
    boolean people(Phrase phrase) {
        String head = phrase.head().lower();
        return person(phrase)
                || nationals(phrase)
                || Stream.of("delegates", "highest", "anybody")
                        .anyMatch(kind -> clauses.words().is(kind, phrase.head().lemma())
                                || clauses.words().is(kind, head));
    }

    private boolean listed(Phrase phrase) {
        return clauses.all(Mention.OfTerm.class).stream()
                .anyMatch(term -> term.kind().startsWith("party.")
                        && !term.kind().equals("party.body")
                        && term.span().overlaps(phrase.head().span()));
    }

    private boolean states(Span head) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.span().overlaps(head) && !state.form().equals("adjective"));
    }

    /** "The Laotians": the people of a state, who act for it. */
    private boolean nationals(Phrase phrase) {
        Span head = phrase.head().span();
        return phrase.syntax().token(phrase.group().first()).lower().equals("the")
                && clauses.all(Mention.OfCountry.class).stream()
                        .anyMatch(state -> state.form().equals("adjective")
                                && state.span().overlaps(head)
                                && state.span().end() == head.end());
    }

    /** The state the words of a phrase name. */
    private @Nullable Country state(Phrase phrase, boolean behind) {
        Country whose = whose(phrase);
        if (whose != null) {
            return whose;
        }
        Country country = company.named(cast.quote(behind ? cast.whole(phrase) : phrase.span()))
                .country();
        return country != null && Unions.single(country) ? country : null;
    }

    /** "Laos, whose foreign minister": of whose the relative clause is. */
    private @Nullable Country whose(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        int first = phrase.group().first();
        boolean whose = first > 0 && syntax.token(first - 1).lower().equals("whose")
                || syntax.token(first).lower().equals("whose");
        return !whose
                ? null
                : syntax.above(phrase.group().head()).stream()
                        .flatMap(relation -> syntax.clause(relation.head()).stream())
                        .flatMap(clause -> clause.antecedent().stream())
                        .flatMap(owner -> cast.states(owner).stream())
                        .map(Party::country)
                        .findFirst()
                        .orElse(null);
    }

    private boolean dated(Span span) {
        return clauses.all(Mention.OfDate.class).stream()
                .anyMatch(date -> date.span().contains(span));
    }
}
