package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.meet.Cast;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.NamedActor;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** Whom the noun phrases of one sentence name. */
final class SceneCast implements Cast {
    private static final Set<String> BODIES = Set.of(
            "side",
            "delegation",
            "leadership",
            "team",
            "party",
            "counterpart",
            "predecessor",
            "successor",
            "colleague",
            "mediator",
            "interlocutor",
            "guest",
            "host",
            "visitor",
            "sherpa",
            "spokesman");
    private static final Set<String> NOBODY = Set.of(
            "i",
            "we",
            "you",
            "it",
            "me",
            "us",
            "who",
            "which",
            "that",
            "this",
            "what",
            "there",
            "journalists",
            "reporters");
    private static final Set<String> LEADING = Set.of("lead", "head");
    private static final Set<String> OFFICES = Set.of(
            "secretary",
            "chief",
            "commander",
            "adviser",
            "advisor",
            "governor",
            "speaker",
            "king",
            "queen",
            "prince",
            "emir",
            "sultan",
            "chancellor",
            "chairman",
            "commissioner",
            "counterpart",
            "colleague",
            "councilor",
            "undersecretary",
            "predecessor",
            "successor",
            "deputy",
            "aide",
            "minister",
            "president",
            "premier",
            "envoy",
            "ambassador");
    private static final int LONGEST = 40;
    private static final Set<String> UNIONS = Set.of("IGO", "UNO", "EUR");
    private static final Set<String> PLACES = Set.of(
            "capital", "city", "country", "kingdom", "republic", "town", "port", "island", "mainland", "peninsula");

    private final Clauses clauses;
    private final Guests company;
    private final GuestReferents referents;

    SceneCast(Clauses clauses, Guests company) {
        this.clauses = clauses;
        this.company = company;
        this.referents = new GuestReferents(this, clauses, company);
    }

    @Override
    public List<Party> parties(Phrase phrase) {
        return named(phrase, null);
    }

    @Override
    public List<Party> others(Phrase phrase, Clause clause) {
        return named(phrase, clause);
    }

    /** Each person once, however many titles are coordinated before the name. */
    private List<Party> named(Phrase phrase, @Nullable Clause clause) {
        List<Party> found = new ArrayList<>();
        before(phrase).ifPresent(found::add);
        for (Phrase member : members(phrase)) {
            List<Party> parties = adjective(member)
                    ? shared(member, phrase)
                    : group(member).size() > 1
                            ? group(member)
                            : referents.stands(member)
                                    ? referents.of(member, clause)
                                    : apposed(member).or(() -> several(member)).orElseGet(() -> party(member).stream()
                                            .toList());
            parties.stream()
                    .filter(party -> !party.named()
                            || found.stream().noneMatch(one -> one.people().equals(party.people())))
                    .forEach(found::add);
        }
        return found;
    }

    /** "The Philippine" of "the Philippine and Chinese coast guards": a state by its adjective, whose noun comes later. */
    private boolean adjective(Phrase member) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.form().equals("adjective")
                        && state.span().overlaps(member.head().span()));
    }

    /** "Six world powers": each of its members. */
    private List<Party> group(Phrase member) {
        String words = quote(member.span());
        return clauses.english().groups().in(words, company.day()).stream()
                .filter(hit -> hit.span().end() == words.length()
                        || words.startsWith(" ", hit.span().end()))
                .filter(hit -> !hit.body())
                .flatMap(hit -> hit.members().stream())
                .map(state -> new Party(state, List.of(), false, true, member.span()))
                .toList();
    }

    private List<Party> shared(Phrase member, Phrase all) {
        List<Phrase> members = all.members();
        int at = members.indexOf(member);
        return at < 0 || at + 1 >= members.size()
                ? List.of()
                : party(members.get(members.size() - 1)).stream()
                        .filter(Party::body)
                        .flatMap(noun -> states(member).stream()
                                .map(state -> new Party(state.country(), List.of(), noun.guest(), true, member.span())))
                        .toList();
    }

    /** "The Lao and Thai ministers, X and Y": each of the state named in the same place. */
    private Optional<List<Party>> apposed(Phrase phrase) {
        Stream<Phrase> behind = phrase.argument("of").stream()
                .flatMap(of -> Stream.concat(of.members().stream().skip(1), of.appositions().stream()));
        List<Mention.OfPerson> people = Stream.concat(phrase.appositions().stream(), behind)
                .flatMap(other -> other.members().stream())
                .flatMap(other -> people(other.head().span()))
                .distinct()
                .toList();
        if (people.size() < 2 || people(phrase.span()).findAny().isPresent()) {
            return Optional.empty();
        }
        List<Party> adjectives = states(phrase);
        List<Party> states = adjectives.isEmpty() ? several(phrase).orElse(List.of()) : adjectives;
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Country own = company.state(people.get(i));
            Country told = states.size() == people.size() ? states.get(i).country() : own;
            if (own == null && told != null) {
                company.is(people.get(i), told);
            }
            parties.add(new Party(
                    own == null ? told : own,
                    List.of(people.get(i)),
                    false,
                    true,
                    people.get(i).span()));
        }
        return Optional.of(parties);
    }

    /** Who is coordinated with a name that stands at the end of its title: "President of the Republic of Ghana X and Y". */
    private List<Phrase> members(Phrase phrase) {
        List<Phrase> members = new ArrayList<>(phrase.members());
        for (Phrase last = phrase; last.argument("of").isPresent() && members.size() < LONGEST; ) {
            last = last.argument("of").get();
            Span end = last.head().span();
            if (people(end)
                    .anyMatch(person -> person.span().contains(phrase.head().span()))) {
                members.addAll(last.members().subList(1, last.members().size()));
            }
        }
        return members;
    }

    /** "X, minister of Laos, and Y, minister of Vietnam, met": X, whom the comma cuts off, where nothing else is said of X. */
    private Optional<Party> before(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        int and = phrase.group().first() - 1;
        if (and < 2
                || !lower(syntax.token(and)).equals("and")
                || !syntax.token(and - 1).text().equals(",")) {
            return Optional.empty();
        }
        Span comma = syntax.token(and - 1).span();
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() == comma.start() && free(syntax, person))
                .map(person -> new Party(company.state(person), List.of(person), false, true, person.span()))
                .findFirst();
    }

    private static boolean free(Syntax syntax, Mention.OfPerson person) {
        for (int at = 0; at < syntax.tokens().size(); at++) {
            if (syntax.token(at).span().end() == person.name().end()) {
                return syntax.above(at).isEmpty();
            }
        }
        return false;
    }

    /** "The presidents of Russia and Iran": one of each state. */
    private Optional<List<Party>> several(Phrase phrase) {
        List<Phrase> of = phrase.argument("of")
                .or(() -> phrase.argument("from"))
                .map(Phrase::members)
                .orElse(List.of());
        boolean name = people(phrase.span()).findAny().isPresent();
        boolean plural = !name && !lower(phrase.head()).equals(phrase.head().lemma());
        List<Party> adjectives = states(phrase);
        if (plural && adjectives.size() > 1) {
            return Optional.of(adjectives.stream()
                    .map(party -> new Party(party.country(), List.of(), false, true, phrase.span()))
                    .toList());
        }
        List<Party> parties = of.stream()
                .flatMap(member -> Stream.concat(
                        group(member).stream().map(Party::country), located(member).stream()))
                .distinct()
                .map(state -> new Party(state, List.of(), false, true, phrase.span()))
                .toList();
        return plural && parties.size() > 1 ? Optional.of(parties) : Optional.empty();
    }

    @Override
    public List<Party> states(Phrase phrase) {
        List<Party> pair = new Surnames(clauses, company).pair(phrase);
        return !pair.isEmpty() ? pair : clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> phrase.span().contains(state.span()))
                .map(state -> new Party(state.country(), List.of(), false, false, state.span()))
                .distinct()
                .toList();
    }

    @Override
    public Optional<Country> located(Phrase place) {
        Optional<Country> venue = clauses.all(Mention.OfTerm.class).stream()
                .filter(term -> term.kind().startsWith("place.")
                        && term.span().overlaps(place.head().span()))
                .flatMap(term -> clauses.cell(term, "country").stream())
                .findFirst()
                .map(Country::new);
        if (venue.isPresent()) {
            return venue;
        }
        boolean alone =
                place.head().tag() == Tag.PROPN || PLACES.contains(place.head().lemma());
        if (!alone || people(place.span()).findFirst().isPresent()) {
            return Optional.empty();
        }
        NamedActor named = company.named(quote(whole(place)));
        Optional<Country> state = clauses.all(Mention.OfCountry.class).stream()
                .filter(one -> place.span().contains(one.span()))
                .map(Mention.OfCountry::country)
                .findFirst();
        Country country = named.sector() == null ? named.country() : null;
        return state.or(() -> Optional.ofNullable(country).filter(SceneCast::single));
    }

    @Override
    public Optional<Country> whereabouts(Party guest, boolean there) {
        Optional<Country> told = there ? Optional.ofNullable(company.place()) : Optional.empty();
        return told.or(() -> guest.people().stream()
                .flatMap(person -> company.visited(person).stream())
                .findFirst());
    }

    @Override
    public boolean union(Phrase phrase) {
        Country body = company.named(quote(phrase.span())).country();
        return body != null && !single(body);
    }

    @Override
    public Optional<Country> here() {
        return company.home();
    }

    static boolean single(Country country) {
        return !UNIONS.contains(country.code());
    }

    Stream<Mention.OfPerson> people(Span span) {
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.name().overlaps(span));
    }

    private Optional<Party> party(Phrase phrase) {
        Token head = phrase.head();
        if (dated(phrase.span()) || NOBODY.contains(lower(head))) {
            return Optional.empty();
        }
        List<Mention.OfPerson> own = people(whole(phrase)).toList();
        Optional<Mention.OfPerson> self = clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.name().overlaps(head.span()) || titled(person, head))
                .findFirst();
        if (self.isPresent()) {
            return Optional.of(party(self.get(), phrase));
        }
        List<Mention.OfPerson> leaders = leaders(phrase);
        List<Mention.OfPerson> apposed = phrase.appositions().stream()
                .flatMap(other -> people(other.span()))
                .toList();
        List<Mention.OfPerson> named = leaders.isEmpty() ? apposed : leaders;
        return named.isEmpty() ? unnamed(phrase, own) : Optional.of(led(phrase, named, !leaders.isEmpty()));
    }

    /** The head is in a title beside the name: "President of the Republic of Ghana X", "X, Minister of Justice of Ghana". */
    private static boolean titled(Mention.OfPerson person, Token head) {
        return person.span().contains(head.span());
    }

    private Party party(Mention.OfPerson person, Phrase phrase) {
        Country country = company.state(person);
        if (country == null) {
            NamedActor named = company.named(quote(person.span().to(phrase.span())));
            country = named.country() != null && single(named.country()) ? named.country() : null;
            if (named.country() != null && country == null) {
                company.ofNone(person);
            }
        }
        Span span = person.offices().isEmpty() ? person.name() : person.span();
        return new Party(country, List.of(person), false, true, span);
    }

    private Party led(Phrase phrase, List<Mention.OfPerson> people, boolean guest) {
        Country told = state(phrase, true);
        Country country = told == null ? company.state(people.get(0)) : told;
        Span span = people.stream().map(Mention.OfPerson::span).reduce(phrase.span(), Span::to);
        return new Party(country, people, guest, true, span);
    }

    /** "A delegation led by X": who leads it. */
    private List<Mention.OfPerson> leaders(Phrase phrase) {
        return phrase.relatives().stream()
                .filter(clause -> LEADING.contains(clause.verb().lemma()))
                .flatMap(clause -> clause.agent().stream())
                .flatMap(leader -> people(whole(leader)))
                .toList();
    }

    private Optional<Party> unnamed(Phrase phrase, List<Mention.OfPerson> owners) {
        Optional<Party> visitor = referents.visitor(phrase);
        if (visitor.isPresent()) {
            return visitor;
        }
        Optional<Mention.OfPerson> meant = referents.titled(phrase, state(phrase, true));
        if (meant.isPresent()) {
            return Optional.of(new Party(company.state(meant.get()), List.of(meant.get()), false, true, phrase.span()));
        }
        NamedActor named = company.named(quote(whole(phrase)));
        boolean state = states(phrase.head().span());
        boolean body = !state && named.sector() != null
                || BODIES.contains(phrase.head().lemma());
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

    /** True of somebody in office or sent, false of a cabinet: the text about two states leaves out whose minister it is. */
    private boolean person(Phrase phrase) {
        boolean listed = clauses.all(Mention.OfTerm.class).stream()
                .anyMatch(term -> term.kind().startsWith("party.")
                        && !term.kind().equals("party.body")
                        && term.span().overlaps(phrase.head().span()));
        return listed || OFFICES.contains(phrase.head().lemma()) || OFFICES.contains(lower(phrase.head()));
    }

    private boolean states(Span head) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.span().overlaps(head) && !state.form().equals("adjective"));
    }

    /** The state the words of a phrase name. */
    private @Nullable Country state(Phrase phrase, boolean behind) {
        Country country =
                company.named(quote(behind ? whole(phrase) : phrase.span())).country();
        return country != null && single(country) ? country : null;
    }

    /** With what "of" ties to it: "the leaders of Laos". */
    Span whole(Phrase phrase) {
        Span span = phrase.span();
        Phrase last = phrase;
        for (int steps = 0; steps < 3; steps++) {
            Phrase of = last.argument("of").orElse(null);
            if (of == null || of.span().start() < span.end()) {
                return span;
            }
            span = span.to(of.span());
            last = of;
        }
        return span;
    }

    private boolean dated(Span span) {
        return clauses.all(Mention.OfDate.class).stream()
                .anyMatch(date -> date.span().contains(span));
    }

    String quote(Span span) {
        return clauses.quote(span).quote();
    }

    /** The states of two or more members, as far as known. */
    static List<Country> countries(List<Party> parties) {
        List<Country> countries = new ArrayList<>();
        parties.forEach(party -> {
            Country country = party.country();
            if (country != null && !countries.contains(country)) {
                countries.add(country);
            }
        });
        return countries;
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
