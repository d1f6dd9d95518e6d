package org.readout.code.en;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.actor.en.DocumentActors;
import org.readout.code.en.act.Actors;
import org.readout.code.en.meet.Party;
import org.readout.lexicon.en.Acts;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.NamedActor;
import org.readout.model.Person;
import org.readout.model.Reference;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** Who the noun phrases of a sentence name. */
record ActorPhrases(
        Clauses clauses,
        Acts acts,
        DocumentActors reader,
        Referents referents,
        List<Reference> references,
        Homes homes,
        Doings doings)
        implements Actors {
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "week",
            "month",
            "year",
            "day");

    private static final String IN = " in ";
    private static final Set<String> FIRST = Set.of("we", "i");
    private static final Set<String> OURS = Set.of("our", "us");
    private static final Set<String> MANY = Set.of("they", "them");

    @Override
    public boolean actor(Phrase phrase) {
        Token head = phrase.head();
        if (dates(head.span())) {
            return false;
        }
        if (acts.actor(noun(phrase))) {
            return true;
        }
        if (acts.nouns(noun(phrase)).stream().anyMatch(noun -> noun.words().size() == 1)) {
            return false;
        }
        return head.tag() == Tag.PROPN
                || people(head.span()).isPresent()
                || states(head.span()).isPresent();
    }

    /** True of people, states and nouns for these. */
    boolean party(Phrase phrase) {
        Span head = phrase.head().span();
        return acts.actor(noun(phrase))
                || people(head).isPresent()
                || states(head).isPresent();
    }

    @Override
    public boolean names(Phrase phrase) {
        if (dates(phrase.head().span())) {
            return false;
        }
        if (people(phrase.span()).isPresent() || states(phrase.span()).isPresent()) {
            return true;
        }
        for (int at = phrase.group().first(); at <= phrase.group().last(); at++) {
            Token token = phrase.syntax().token(at);
            if (token.tag() == Tag.PROPN || token.tag() == Tag.NOUN && acts.actor(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean sectored(Phrase phrase) {
        return words().named(phrase).sector() != null;
    }

    @Override
    public boolean refers(Phrase pronoun) {
        return !referents.people(pronoun).isEmpty() || !meant(pronoun).isEmpty() || inDocument() && first(pronoun);
    }

    /** "We": whoever speaks. */
    static boolean first(Phrase pronoun) {
        return FIRST.contains(pronoun.head().text().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean inDocument() {
        return referents.stage().inDocument();
    }

    @Override
    public boolean state(Phrase word) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.span().end() == word.span().end());
    }

    @Override
    public boolean several(Phrase phrase) {
        return referents.people(phrase).size() > 1
                || meant(phrase).size() > 1
                || new SharedNoun(clauses).states(phrase).size() > 1;
    }

    /** The phrase as actors: of several people or states meant, each; its whole words, whose state, which sector, who. */
    List<Actor> actors(Phrase phrase, Role role) {
        List<Mention.OfPerson> people = referents.people(phrase);
        if (people.size() > 1) {
            return people.stream()
                    .map(person -> actor(phrase, role, Optional.of(person)))
                    .toList();
        }
        Actor one = actor(
                phrase,
                role,
                people.stream().findFirst().or(() -> people(quote(phrase).span())));
        List<Country> shared = one.person() == null ? new SharedNoun(clauses).states(phrase) : List.of();
        List<Country> states =
                shared.isEmpty() && one.country() == null && one.person() == null ? meant(phrase) : shared;
        return states.isEmpty()
                ? List.of(one)
                : states.stream()
                        .map(state -> new Actor(state, one.sector(), null, role, one.evidence()))
                        .toList();
    }

    /** The states meant by words that name none: as the reader of states found, else by the document. */
    private List<Country> meant(Phrase phrase) {
        return references.stream()
                .filter(reference -> reference.form() == Reference.Form.ANAPHOR)
                .filter(reference ->
                        reference.evidence().span().contains(phrase.head().span()))
                .findFirst()
                .map(Reference::states)
                .orElseGet(
                        () -> plural(phrase) ? homes.plural() : ours(phrase).orElseGet(() -> referents.states(phrase)));
    }

    /** "Us", "our people": of the state that tells. */
    private Optional<List<Country>> ours(Phrase phrase) {
        String word = phrase.syntax().token(phrase.group().first()).text();
        boolean our = OURS.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("US");
        return our ? homes.voice().map(List::of) : Optional.empty();
    }

    /** "They" after a sentence about people of one state. */
    private boolean plural(Phrase phrase) {
        return !homes.plural().isEmpty()
                && phrase.group().first() == phrase.group().last()
                && MANY.contains(phrase.head().text().toLowerCase(Locale.ROOT));
    }

    /** The state a phrase names that is itself none: "an Israeli strike". */
    Optional<Actor> owner(Phrase phrase, Role role) {
        return states(phrase.span())
                .map(state -> new Actor(state.country(), null, null, role, clauses.quote(state.span())));
    }

    /** True of a government, be it called by its state's name. */
    boolean governs(Phrase phrase) {
        int end = phrase.span().end();
        Actor actor = actor(phrase, Role.SOURCE);
        return actor.country() != null
                && (ActorWords.GOVERNMENT.equals(actor.sector())
                        || clauses.all(Mention.OfCountry.class).stream()
                                .anyMatch(state -> state.span().end() == end
                                        && !state.form().equals("adjective")));
    }

    /** True of an actor whose own words name its state or who it is. */
    boolean names(Actor actor) {
        return people(actor.evidence().span()).isPresent()
                || reader.named(actor.evidence().quote()).country() != null;
    }

    /** The phrase as one actor, by what its own words name. */
    Actor actor(Phrase phrase, Role role) {
        return actor(phrase, role, people(quote(phrase).span()));
    }

    private Actor actor(Phrase phrase, Role role, Optional<Mention.OfPerson> person) {
        Evidence quote = quote(phrase);
        NamedActor read = words().named(phrase);
        NamedActor named = person.filter(one -> read.person() == null || namesake(one, read.person()))
                .map(one -> around(quote, one))
                .filter(around -> !Objects.equals(around.country(), read.country()))
                .orElse(read);
        Country country = named.country();
        Country told = person.map(Mention.OfPerson::country)
                .or(() -> person.map(Mention.OfPerson::person).flatMap(homes::of))
                .orElse(null);
        Optional<Party> party = person.isEmpty() && country == null && definite(phrase)
                ? homes.party(phrase.head().lemma())
                : Optional.empty();
        if (party.isPresent()) {
            List<Mention.OfPerson> people = party.get().people();
            Person only = people.size() == 1 ? people.get(0).person() : null;
            return new Actor(party.get().country(), named.sector(), only, role, quote);
        }
        if (country == null && told == null && person.isEmpty() && body(phrase, named, role)) {
            boolean office = clauses.words().is("office", phrase.head().lemma());
            told = seated(phrase)
                    .or(() -> office ? homes.official(clauses, phrase.span()) : homes.body(clauses, phrase.span()))
                    .orElse(null);
        }
        if (country == null && told == null && person.isEmpty()) {
            told = shared(phrase).orElse(null);
        }
        return new Actor(
                country == null ? told : country,
                named.sector(),
                person.map(Mention.OfPerson::person).orElse(named.person()),
                role,
                quote);
    }

    /** "Congo": a name that several states bear, and this document gives to one. */
    private Optional<Country> shared(Phrase phrase) {
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().equals(phrase.head().span()))
                .map(Mention.OfCountry::country)
                .findFirst();
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

    /** "The ministry": a body of a state, or an office alone, that acts. */
    private boolean body(Phrase phrase, NamedActor named, Role role) {
        Token head = phrase.head();
        return role == Role.SOURCE
                && named.person() == null
                && Homes.OFFICIAL.contains(String.valueOf(named.sector()))
                && (definite(phrase) || Fronted.place(clauses).isPresent())
                && head.tag() == Tag.NOUN
                && !acts.in("away", head.lemma())
                && head.lemma().equalsIgnoreCase(head.text());
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

    Evidence quote(Phrase phrase) {
        return words().quote(phrase);
    }

    private ActorWords words() {
        return new ActorWords(clauses, reader);
    }

    private String noun(Phrase phrase) {
        Token head = phrase.head();
        String lower = head.tag() == Tag.NOUN ? head.lemma() : head.text().toLowerCase(Locale.ROOT);
        boolean plural = head.tag() != Tag.NOUN && lower.endsWith("s") && !acts.actor(lower);
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean dates(Span span) {
        return calendar(clauses.lower().substring(span.start(), span.end()))
                || clauses.all(Mention.OfDate.class).stream()
                        .anyMatch(date -> date.span().overlaps(span));
    }

    private static boolean calendar(String lower) {
        return DAYS.contains(lower);
    }

    private Optional<Mention.OfPerson> people(Span span) {
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().overlaps(span))
                .findFirst();
    }

    private Optional<Mention.OfCountry> states(Span span) {
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> span.contains(state.span()))
                .findFirst();
    }
}
