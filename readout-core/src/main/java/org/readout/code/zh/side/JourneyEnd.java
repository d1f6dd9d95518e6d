package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.party.ShortCities;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Where who travels arrives: 抵达丙国首都, 赴丙国某市出席, the home city of 抵达北京. */
public record JourneyEnd(Parties parties) {
    private static final int BEHIND = 2;
    private static final int PLACE = 9;

    /** The state right behind a verb, or that of the city there; none if the journey goes to a hall or a street of it. */
    public Optional<Party> of(Span verb) {
        return Stream.concat(
                        parties.all().stream().filter(party -> party.people().isEmpty()), cities())
                .filter(place -> place.span().start() == verb.end()
                        && ends(parties.passage().after(end(place), PLACE)))
                .findFirst()
                .or(() -> new ShortCities(parties)
                        .at(verb.end())
                        .filter(city -> ends(parties.passage().after(city.span().end(), PLACE))));
    }

    private Stream<Party> cities() {
        return parties.passage().terms("venue").stream().flatMap(this::city);
    }

    private Stream<Party> city(Mention.OfTerm venue) {
        return Optional.ofNullable(parties.lexicon().venue(venue.id()).country())
                .map(country -> new Party(List.of(), country, venue.span()))
                .stream();
    }

    /** 赴丙国某市: behind the city, where one of the state stands behind its name. */
    private int end(Party place) {
        return cities().filter(city -> city.span().start() == place.span().end()
                        && place.country() != null
                        && place.country().equals(city.country()))
                .mapToInt(city -> city.span().end())
                .findFirst()
                .orElse(place.span().end());
    }

    /** Behind the place a clause ends or the next word opens; a hall or a street of it is no journey's end. */
    private boolean ends(String behind) {
        return behind.length() < BEHIND
                || parties.lexicon().words("journey_end").opens(behind)
                || parties.lexicon().words("attends").opens(behind)
                || part(behind);
    }

    /** 美国佛罗里达州, 俄罗斯首都莫斯科: a part of the state arrived in. */
    private boolean part(String behind) {
        return parties.lexicon().words("city_of").within(behind)
                || IntStream.range(2, behind.length()).anyMatch(i -> parties.lexicon()
                        .words("division")
                        .opening(behind, i)
                        .map(word -> behind.substring(i + word.length()))
                        .filter(rest -> rest.isEmpty()
                                || parties.lexicon().words("journey_end").opens(rest))
                        .isPresent());
    }
}
