package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.actor.en.DocumentActors;
import org.readout.code.en.cast.Unions;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.NamedActor;
import org.readout.model.Span;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * The words by which a noun phrase names somebody, over all it is of, and whom they name by themselves; found once for each phrase
 * of a sentence, as contacts, words and acts all ask. Confined to one sentence.
 */
final class ActorWords {
    static final String GOVERNMENT = "GOV";

    /** Of spokesmen, spokeswomen and spokespeople. */
    private static final String SPEAKS = "spokes";

    private final Clauses clauses;
    private final DocumentActors reader;
    private final Map<Phrase, Evidence> quotes = new HashMap<>();
    private final Map<Phrase, NamedActor> named = new HashMap<>();

    ActorWords(Clauses clauses, DocumentActors reader) {
        this.clauses = clauses;
        this.reader = reader;
    }

    /**
     * Whom the words name; if they name no state, the place right behind them does: "a court in Guyana", "an official at the
     * Foreign Ministry of Japan"; who speaks for others is of their state.
     */
    NamedActor named(Phrase phrase) {
        return named.computeIfAbsent(phrase, this::read);
    }

    private NamedActor read(Phrase phrase) {
        Evidence quote = quote(phrase);
        NamedActor named = reader.named(words(phrase, quote));
        if (named.country() != null) {
            return Unions.single(named.country())
                    ? named
                    : member(phrase)
                            .map(state -> new NamedActor(state, named.sector(), named.person(), named.grounds()))
                            .orElse(named);
        }
        Optional<NamedActor> whom = spokenFor(phrase);
        if (whom.isPresent()) {
            return whom.get();
        }
        Country home = phrase.argument("in")
                .or(() -> phrase.argument("from"))
                .or(() -> phrase.argument("at").filter(where -> governs(named) && governs(reader.named(where.text()))))
                .map(place -> Optional.ofNullable(
                                reader.named(quote(place).quote()).country())
                        .or(() -> owner(place))
                        .orElse(null))
                .orElse(null);
        return Optional.ofNullable(home)
                .or(() -> new Serving(clauses, this, reader).state(phrase))
                .map(state -> of(phrase, reader.named(quote.quote(), state), state))
                .orElse(named);
    }

    /** "NATO member Norway", not "the EU". */
    private Optional<Country> member(Phrase phrase) {
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().equals(phrase.head().span()) && Unions.single(state.country()))
                .map(Mention.OfCountry::country)
                .findFirst();
    }

    /** "A spokesman in Lima" speaks for who sits there. */
    private static NamedActor of(Phrase phrase, NamedActor read, Country state) {
        boolean speaks = read.country() == null && phrase.head().lower().startsWith(SPEAKS);
        return speaks ? new NamedActor(state, read.sector(), read.person(), read.grounds()) : read;
    }

    /** "Fishermen from Peru's northern province". */
    private Optional<Country> owner(Phrase place) {
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> place.span().contains(state.span())
                        && clauses.plain().startsWith("'s ", state.span().end()))
                .map(Mention.OfCountry::country)
                .findFirst();
    }

    /** "No soldier", "An officer": No and An are family names elsewhere. */
    private static String words(Phrase phrase, Evidence quote) {
        Token first = phrase.syntax().token(phrase.group().first());
        boolean opens = first.tag() == Tag.DET
                && first.span().start() == quote.span().start()
                && phrase.group().last() > phrase.group().first();
        return opens ? first.lower() + quote.quote().substring(first.text().length()) : quote.quote();
    }

    /** Who speaks for a ministry or a premier is of their state and part of it, and is not they. */
    private Optional<NamedActor> spokenFor(Phrase phrase) {
        return phrase.head().lower().startsWith(SPEAKS)
                ? phrase.argument("for")
                        .map(whom -> reader.named(quote(whom).quote()))
                        .filter(whom -> whom.country() != null)
                        .map(whom -> new NamedActor(whom.country(), whom.sector(), null, whom.grounds()))
                : Optional.empty();
    }

    private static boolean governs(NamedActor actor) {
        return GOVERNMENT.equals(actor.sector());
    }

    /** All the words that name it. */
    Evidence quote(Phrase phrase) {
        return quotes.computeIfAbsent(phrase, one -> clauses.quote(whole(one)));
    }

    /** With titles before it and, directly behind it, whose it is: "the leaders of the party", "the ministry of defence of Japan". */
    private Span whole(Phrase phrase) {
        List<Phrase> chain = new ArrayList<>(List.of(phrase));
        Span span = phrase.span();
        for (Optional<Phrase> next = of(chain, span); next.isPresent(); next = of(chain, span)) {
            chain.add(next.get());
            span = span.to(next.get().span());
        }
        Span said = toEndOfState(span);
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().overlaps(said))
                .findFirst()
                .map(person -> person.span().to(said))
                .orElse(said);
    }

    /** "Trinidad and Tobago": what joins two names elsewhere belongs to one here. */
    private Span toEndOfState(Span span) {
        return clauses.all(Mention.OfCountry.class).stream()
                .map(Mention.OfCountry::span)
                .filter(state -> state.overlaps(span) && state.end() > span.end())
                .findFirst()
                .map(span::to)
                .orElse(span);
    }

    /** What one of the phrases is of, right behind what was read of them; "of trade and industry of Japan" is of Japan, too. */
    private static Optional<Phrase> of(List<Phrase> chain, Span read) {
        List<Phrase> members = chain.get(chain.size() - 1).members();
        Span listed = members.get(members.size() - 1).span();
        return next(chain, read).or(() -> chain.size() == 1 ? Optional.empty() : next(members, listed));
    }

    private static Optional<Phrase> next(List<Phrase> chain, Span read) {
        return chain.stream()
                .flatMap(phrase -> phrase.arguments().stream())
                .filter(argument -> argument.preposition().equals("of"))
                .map(Argument::phrase)
                .filter(of ->
                        of.span().start() > read.end() && of.span().start() - read.end() < " of the ".length() + 1)
                .findFirst();
    }
}
