package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.lexicon.en.ContactVerb.Pattern;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Country;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/**
 * Visits told by nothing but where an official did something on a day: "warned in Hanoi on Monday", "in Hanoi the day before he had
 * said". What is done in a town for years, who is resident there and towns where all states meet are the exceptions, in a table.
 */
record Abroad(ContactWords table, Cast cast, Reality reality) {
    private static final Set<String> MANY = Set.of("they", "both");

    /** At most one to each state. */
    List<Encounter> read(Syntax syntax) {
        if (!dated(syntax)) {
            return List.of();
        }
        return syntax.clauses().stream()
                .filter(clause -> !clause.verb().passive()
                        && !table.apart("there", clause.verb().lemma()))
                .flatMap(clause -> stay(clause).stream())
                .limit(1)
                .toList();
    }

    private static boolean dated(Syntax syntax) {
        return IntStream.range(0, syntax.tokens().size())
                .mapToObj(syntax::token)
                .anyMatch(token -> Calendar.names(token) || Calendar.unit(token));
    }

    private Optional<Encounter> stay(Clause clause) {
        List<Party> guests = Agents.of(clause).stream()
                .filter(this::travels)
                .flatMap(who -> cast.parties(who).stream())
                .filter(party -> party.body() && party.country() != null)
                .limit(1)
                .toList();
        Status status = guests.isEmpty() ? Status.HYPOTHETICAL : reality.of(clause);
        if (status != Status.OCCURRED && status != Status.PLANNED) {
            return Optional.empty();
        }
        return places(clause)
                .flatMap(place -> host(place, guests.get(0)).stream())
                .findFirst()
                .map(host -> new Told(table)
                        .of(clause, "visit", status, guests, List.of(host), "object")
                        .manner(Encounter.Manner.KNOWN));
    }

    private boolean travels(Phrase who) {
        boolean resident = Stream.concat(who.members().stream(), who.appositions().stream())
                .anyMatch(one -> IntStream.rangeClosed(
                                one.group().first(), one.group().last())
                        .mapToObj(one.syntax()::token)
                        .anyMatch(token -> table.apart("resident", Words.lemma(token))));
        return !resident && !MANY.contains(Words.lower(who.head())) && cast.people(who);
    }

    private Stream<Phrase> places(Clause clause) {
        boolean object = clause.object()
                .filter(one -> !table.apart("uttered", Words.lemma(one.head())))
                .isPresent();
        int verb = clause.verb().span().end();
        return clause.arguments().stream()
                .filter(argument -> table.anyVerb().stream()
                        .filter(one -> one.pattern() == Pattern.STAY)
                        .map(ContactVerb::to)
                        .anyMatch(to -> to.contains(argument.preposition())))
                .map(Argument::phrase)
                .flatMap(place -> Stream.concat(Stream.of(place), place.argument("in").stream()))
                .filter(place -> !object || place.span().end() < verb);
    }

    private Optional<Party> host(Phrase place, Party guest) {
        if (table.apart("seat", Words.lower(place.head())) || Calendar.names(place.head())) {
            return Optional.empty();
        }
        Optional<Country> state = cast.town(place);
        return state.filter(country -> !country.equals(guest.country()) && !cast.met(guest, country))
                .map(country -> new Party(country, List.of(), false, false, place.span()));
    }
}
