package org.readout.code.en.cast;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.NamedActor;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/** In which states the places of one sentence are, and where somebody is whose place no words tell. */
record Whereabouts(SceneCast cast, Clauses clauses, Guests company) {
    private static final String PEOPLE = "CVL";

    /** The state a place is in. */
    Optional<Country> located(Phrase place) {
        Optional<Country> venue = venue(place);
        return venue.isPresent() || !alone(place) ? venue : named(place);
    }

    private Optional<Country> venue(Phrase place) {
        return clauses.all(Mention.OfTerm.class).stream()
                .filter(term -> term.kind().startsWith("place.")
                        && term.span().overlaps(place.head().span()))
                .flatMap(term -> clauses.cell(term, "country").stream())
                .findFirst()
                .map(Country::new);
    }

    /** True of a place by its name or kind, beside which nobody is named. */
    private boolean alone(Phrase place) {
        boolean called = place.head().tag() == Tag.PROPN
                || clauses.words().is("place", place.head().lemma());
        return called && cast.people(place.span()).findFirst().isEmpty();
    }

    /** "Vientiane", "the Lao capital", "a town of Laos". */
    private Optional<Country> named(Phrase place) {
        NamedActor named = company.named(cast.quote(cast.whole(place)));
        Country country = named.sector() == null || townAlone(place, named) ? named.country() : null;
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(one -> place.span().contains(one.span()))
                .map(Mention.OfCountry::country)
                .findFirst()
                .or(() -> Optional.ofNullable(country).filter(Unions::single));
    }

    /** True of a town by its name that is no capital. */
    boolean provincial(Phrase place) {
        return townAlone(place, company.named(cast.quote(cast.whole(place))));
    }

    /** A town by its name stands for its people where somebody acts, and is a place where somebody goes. */
    private static boolean townAlone(Phrase place, NamedActor named) {
        boolean article = place.syntax().token(place.group().first()).tag() == Tag.DET;
        return PEOPLE.equals(named.sector()) && place.head().tag() == Tag.PROPN && !article;
    }

    /** The state a town or building is in; empty of a state by its own name. */
    Optional<Country> town(Phrase place) {
        boolean state = clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(
                        one -> place.span().contains(one.span()) && !one.form().equals("capital"));
        return state ? Optional.empty() : located(place);
    }

    /** "Laos and Vietnam in Bangkok, Thailand": the state only says where the town lies. */
    boolean ofTown(Phrase member) {
        int comma = member.group().first() - 1;
        if (comma < 1 || !member.syntax().token(comma).text().equals(",")) {
            return false;
        }
        int end = member.syntax().token(comma - 1).span().end();
        Set<Country> states = cast.states(member).stream()
                .flatMap(party -> Optional.ofNullable(party.country()).stream())
                .collect(Collectors.toSet());
        return Stream.concat(capitals(end), towns(end)).anyMatch(states::contains);
    }

    private Stream<Country> capitals(int end) {
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(town -> town.form().equals("capital") && town.span().end() == end)
                .map(Mention.OfCountry::country);
    }

    private Stream<Country> towns(int end) {
        return clauses.all(Mention.OfTerm.class).stream()
                .filter(town -> town.kind().startsWith("place.") && town.span().end() == end)
                .flatMap(town -> clauses.cell(town, "country").stream())
                .map(Country::new);
    }

    /**
     * Where somebody is by what was told before.
     *
     * @param there true if a word points to the place told last
     */
    Optional<Country> of(Party guest, boolean there) {
        Optional<Country> told = there ? Optional.ofNullable(company.place()) : Optional.empty();
        return told.or(() -> guest.people().stream()
                .flatMap(person -> company.visited(person).stream())
                .findFirst());
    }
}
