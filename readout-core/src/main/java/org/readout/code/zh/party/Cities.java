package org.readout.code.zh.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.lexicon.zh.Term;
import org.readout.model.Mention;

/**
 * Cities a sentence names for the states they lie in: 抵达青岛, 突访基辅. Capitals and cities of the home state stand for their
 * states, others are halts of a journey.
 */
public record Cities(Parties parties) {
    private static final int NEAR = 3;

    /** Capitals, and those of the home state: its newsrooms name a city of it as others name a state. */
    public Stream<Party> known() {
        return cities(this::forState);
    }

    /** 访问基辅和莫斯科, 访问西安: the state of each such city in a row behind a verb, once. */
    public List<Party> after(int verb) {
        List<Party> row = new ArrayList<>();
        for (Party city : cities(this::forState).toList()) {
            boolean next = row.isEmpty()
                    ? city.span().start() >= verb && follows(verb, city)
                    : parties.links().listed(row.get(row.size() - 1), city);
            if (next) {
                row.add(city);
            } else if (!row.isEmpty()) {
                break;
            }
        }
        return row.stream()
                .filter(city -> row.stream()
                                .filter(other -> other.country() != null
                                        && other.country().equals(city.country()))
                                .findFirst()
                                .orElse(city)
                        == city)
                .toList();
    }

    private boolean forState(Mention.OfTerm city) {
        return parties.lexicon().capital(city.id())
                || parties.lexicon()
                        .home()
                        .equals(parties.lexicon().venue(city.id()).country());
    }

    /** 访问北京, 访问了首都北京, 访问山东青岛; not 访问布鲁塞尔欧盟总部. */
    private boolean follows(int verb, Party city) {
        String gap = parties.passage().between(verb, city.span().start());
        return (gap.isEmpty() || parties.lexicon().words("before_city").has(gap))
                && !parties.lexicon()
                        .words("seated_there")
                        .within(parties.passage()
                                .between(verb, parties.passage().span().end()));
    }

    private Stream<Party> cities(Predicate<Mention.OfTerm> kind) {
        return parties.passage().terms("venue").stream().filter(kind).flatMap(this::city);
    }

    /** 访问北京大学: what is named after the city. */
    private boolean institution(Mention.OfTerm city) {
        return parties.lexicon()
                .words("place_name")
                .opens(parties.passage().after(city.span().end(), NEAR));
    }

    private Stream<Party> city(Mention.OfTerm venue) {
        Term.Venue place = parties.lexicon().venue(venue.id());
        return place.hall() != null || institution(venue)
                ? Stream.empty()
                : Optional.ofNullable(place.country())
                        .map(country -> new Party(List.of(), country, venue.span()))
                        .stream();
    }
}
