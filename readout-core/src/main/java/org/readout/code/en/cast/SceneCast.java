package org.readout.code.en.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Cast;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/** Whom the noun phrases of one sentence name, by what is known before it. Confined to one thread. */
public final class SceneCast implements Cast {
    private static final String ANTI = "anti-";

    private final Clauses clauses;
    private final Guests company;
    private final GuestReferents referents;
    private final PhraseParty party;
    private final SceneGroups groups;
    private final Coordinated coordinated;
    private final Whereabouts whereabouts;
    /** The readers of contacts ask for the same phrases over and over. */
    private final Map<Asked, List<Party>> named = new HashMap<>();

    /** @param clause absent if it does not matter where it stands */
    private record Asked(Phrase phrase, @Nullable Clause clause) {}

    public SceneCast(Clauses clauses, Guests company) {
        this.clauses = clauses;
        this.company = company;
        this.referents = new GuestReferents(this, clauses, company);
        this.party = new PhraseParty(this, referents, clauses, company);
        this.groups = new SceneGroups(this, party, clauses, company);
        this.coordinated = new Coordinated(this, clauses, company);
        this.whereabouts = new Whereabouts(this, clauses, company);
    }

    @Override
    public List<Party> parties(Phrase phrase) {
        return asked(phrase, null);
    }

    /** "Both sides", "the two countries". */
    boolean group(Phrase phrase) {
        return referents.stands(phrase) && !phrase.head().tag().equals(Tag.PRON);
    }

    @Override
    public List<Party> others(Phrase phrase, Clause clause) {
        return asked(phrase, clause);
    }

    private List<Party> asked(Phrase phrase, @Nullable Clause clause) {
        Asked asked = new Asked(phrase, clause);
        List<Party> known = named.get(asked);
        if (known == null) {
            known = List.copyOf(named(phrase, clause));
            named.put(asked, known);
        }
        return known;
    }

    /** Each person once, however many titles are coordinated before the name. */
    private List<Party> named(Phrase phrase, @Nullable Clause clause) {
        List<Party> found = new ArrayList<>();
        coordinated.before(phrase).ifPresent(found::add);
        ActingSide side = new ActingSide(this, referents, clauses, company, clause);
        for (Phrase member : coordinated.members(phrase)) {
            if (!whereabouts.ofTown(member)) {
                member(member, phrase, side).stream()
                        .filter(party -> !party.named()
                                || found.stream().noneMatch(one -> one.people().equals(party.people())))
                        .forEach(found::add);
            }
        }
        return new SharedHead(clauses).people(found, phrase.members());
    }

    private List<Party> member(Phrase member, Phrase all, ActingSide side) {
        return referents.stands(member) && !groups.adjective(member)
                ? referents.of(member, side.clause())
                : groups.of(member, all).orElseGet(() -> party.of(member, side.unmeant(member)).stream()
                        .map(one -> side.own(one, member))
                        .toList());
    }

    @Override
    public List<Party> states(Phrase phrase) {
        List<Party> pair = new Surnames(clauses, company).pair(phrase);
        return !pair.isEmpty()
                ? pair
                : Stream.concat(
                                new Prefixes(clauses).in(phrase.span()),
                                clauses.all(Mention.OfCountry.class).stream()
                                        .filter(state -> phrase.span().contains(state.span())
                                                && !against(clauses.lower(), state.span()))
                                        .map(state ->
                                                new Party(state.country(), List.of(), false, false, state.span())))
                        .distinct()
                        .toList();
    }

    /** "The anti-Lao struggle": of no Lao side. */
    static boolean against(String text, Span state) {
        return text.regionMatches(true, state.start() - ANTI.length(), ANTI, 0, ANTI.length());
    }

    @Override
    public Optional<Country> located(Phrase place) {
        return whereabouts.located(place);
    }

    @Override
    public Optional<Country> town(Phrase place) {
        return whereabouts.town(place);
    }

    @Override
    public boolean provincial(Phrase place) {
        return whereabouts.provincial(place);
    }

    @Override
    public Optional<Country> whereabouts(Party guest, boolean there) {
        return whereabouts.of(guest, there);
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
        return body != null && !Unions.single(body);
    }

    @Override
    public Optional<Country> here() {
        return company.home();
    }

    @Override
    public boolean travels(Phrase phrase) {
        String head = phrase.head().lemma().toLowerCase(Locale.ROOT);
        return clauses.words().is("delegates", head)
                || clauses.words().is("highest", head)
                || clauses.words().is("head", head);
    }

    @Override
    public boolean people(Phrase phrase) {
        List<Phrase> members = phrase.members();
        if (new SharedHead(clauses).of(members)) {
            return people(members.get(members.size() - 1));
        }
        return people(phrase.span()).findAny().isPresent()
                || referents.stands(phrase)
                        && !clauses.words().is("state", phrase.head().lemma())
                || party.people(phrase);
    }

    @Override
    public boolean met(Party guest, Country host) {
        return company.meetings().stream()
                        .map(SceneCast::countries)
                        .anyMatch(states -> states.contains(host) && states.contains(guest.country()))
                || whereabouts(guest, false).filter(host::equals).isPresent();
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
    public static List<Country> countries(List<Party> parties) {
        List<Country> countries = new ArrayList<>();
        parties.forEach(party -> {
            Country country = party.country();
            if (country != null && !countries.contains(country)) {
                countries.add(country);
            }
        });
        return countries;
    }
}
