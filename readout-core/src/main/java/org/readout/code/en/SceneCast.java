package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final int LONGEST = 40;
    private static final String ANTI = "anti-";
    private static final Set<String> UNIONS = Set.of("IGO", "UNO", "EUR");

    private final Clauses clauses;
    private final Guests company;
    private final GuestReferents referents;
    private final PhraseParty party;
    private final SceneGroups groups;

    SceneCast(Clauses clauses, Guests company) {
        this.clauses = clauses;
        this.company = company;
        this.referents = new GuestReferents(this, clauses, company);
        this.party = new PhraseParty(this, referents, clauses, company);
        this.groups = new SceneGroups(this, party, clauses, company);
    }

    @Override
    public List<Party> parties(Phrase phrase) {
        return named(phrase, null);
    }

    /** "Both sides", "the two countries". */
    boolean group(Phrase phrase) {
        return referents.stands(phrase) && !phrase.head().tag().equals(Tag.PRON);
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
            if (ofTown(member)) {
                continue;
            }
            List<Party> parties = referents.stands(member) && !groups.adjective(member)
                    ? referents.of(member, clause)
                    : groups.of(member, phrase).orElseGet(() -> party.of(member, acting(clause, member)).stream()
                            .map(one -> own(one, member, clause))
                            .toList());
            parties.stream()
                    .filter(party -> !party.named()
                            || found.stream().noneMatch(one -> one.people().equals(party.people())))
                    .forEach(found::add);
        }
        return found;
    }

    /** "Laos and Vietnam in Bangkok, Thailand": the state only says where the town lies. */
    private boolean ofTown(Phrase member) {
        int comma = member.group().first() - 1;
        if (comma < 1 || !member.syntax().token(comma).text().equals(",")) {
            return false;
        }
        int end = member.syntax().token(comma - 1).span().end();
        Set<Country> states = states(member).stream()
                .flatMap(party -> Optional.ofNullable(party.country()).stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                        clauses.all(Mention.OfCountry.class).stream()
                                .filter(town -> town.form().equals("capital")
                                        && town.span().end() == end)
                                .map(Mention.OfCountry::country),
                        clauses.all(Mention.OfTerm.class).stream()
                                .filter(town -> town.kind().startsWith("place.")
                                        && town.span().end() == end)
                                .flatMap(town -> clauses.cell(town, "country").stream())
                                .map(Country::new))
                .anyMatch(states::contains);
    }

    /** "X met his defence minister": who is somebody's own is of the state of who acts. */
    private Party own(Party party, Phrase member, @Nullable Clause clause) {
        Token first = member.syntax().token(member.group().first());
        boolean his = party.country() == null
                && !party.named()
                && clauses.words().is("owning", lower(first))
                && !HostsAndGuests.OTHERS.contains(member.head().lemma());
        return !his || clause == null
                ? party
                : clause.agent().filter(agent -> !agent.equals(member)).stream()
                        .flatMap(agent -> parties(agent).stream())
                        .flatMap(agent -> Optional.ofNullable(agent.country()).stream())
                        .findFirst()
                        .map(state -> new Party(state, party.people(), party.guest(), party.body(), party.span()))
                        .orElse(party);
    }

    /** Who acts in a clause is not whom a title in its object means, nor is anybody else of that state. */
    private Set<String> acting(@Nullable Clause clause, Phrase member) {
        if (clause == null) {
            return Set.of();
        }
        List<Mention.OfPerson> acting = clause.agent().filter(agent -> !agent.equals(member)).stream()
                .flatMap(agent -> agent.members().stream())
                .flatMap(agent -> Stream.concat(people(agent.head().span()), referents.referred(agent).stream()))
                .toList();
        Set<Country> states = acting.stream()
                .flatMap(person -> Optional.ofNullable(company.state(person)).stream())
                .collect(Collectors.toSet());
        Stream<Mention.OfPerson> same =
                company.recent().stream().filter(person -> states.contains(company.state(person)));
        return Stream.concat(acting.stream(), same)
                .map(person -> person.person().id())
                .collect(Collectors.toSet());
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

    @Override
    public List<Party> states(Phrase phrase) {
        List<Party> pair = new Surnames(clauses, company).pair(phrase);
        return !pair.isEmpty()
                ? pair
                : clauses.all(Mention.OfCountry.class).stream()
                        .filter(state ->
                                phrase.span().contains(state.span()) && !against(clauses.lower(), state.span()))
                        .map(state -> new Party(state.country(), List.of(), false, false, state.span()))
                        .distinct()
                        .toList();
    }

    /** "The anti-Lao struggle": of no Lao side. */
    static boolean against(String text, Span state) {
        return text.regionMatches(true, state.start() - ANTI.length(), ANTI, 0, ANTI.length());
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
        boolean alone = place.head().tag() == Tag.PROPN
                || clauses.words().is("place", place.head().lemma());
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
    public Optional<Country> visitors() {
        return company.guests().stream()
                .flatMap(party -> Optional.ofNullable(party.country()).stream())
                .findFirst();
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

    @Override
    public boolean travels(Phrase phrase) {
        String head = phrase.head().lemma().toLowerCase(Locale.ROOT);
        return clauses.words().is("delegates", head) || clauses.words().is("highest", head);
    }

    @Override
    public boolean people(Phrase phrase) {
        return people(phrase.span()).findAny().isPresent()
                || referents.stands(phrase)
                        && !clauses.words().is("state", phrase.head().lemma())
                || party.people(phrase);
    }

    @Override
    public Optional<Country> town(Phrase place) {
        boolean state = clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(
                        one -> place.span().contains(one.span()) && !one.form().equals("capital"));
        return state ? Optional.empty() : located(place);
    }

    @Override
    public boolean met(Party guest, Country host) {
        return company.meetings().stream()
                        .map(SceneCast::countries)
                        .anyMatch(states -> states.contains(host) && states.contains(guest.country()))
                || whereabouts(guest, false).filter(host::equals).isPresent();
    }

    static boolean single(Country country) {
        return !UNIONS.contains(country.code());
    }

    Stream<Mention.OfPerson> people(Span span) {
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.name().overlaps(span));
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
        return token.lower();
    }
}
