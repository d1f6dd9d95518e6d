package org.readout.code.zh.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.zh.Term;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Capitals that stand for their states: 某首都之行 is a visit there, 甲首都和乙首都的防长 are ministers of both. Where something happens is none. */
public record Capitals(Parties parties) {
    private static final int NEAR = 12;
    private static final String OF = "的";

    /** Those of a clause that a noun of a journey follows, or an office. */
    public List<Party> in(Span clause) {
        return parties.passage().terms("venue").stream()
                .filter(city -> clause.contains(city.span())
                        && parties.lexicon().capital(city.id())
                        && !parties.passage()
                                .precededBy(
                                        city.span().start(), parties.lexicon().words("at")))
                .filter(city -> journey(city.span()) || office(city.span(), clause))
                .flatMap(this::state)
                .toList();
    }

    /** 某国首都方面拒接. */
    public Stream<Party> speaking() {
        return parties.passage().terms("venue").stream()
                .filter(city -> parties.lexicon().capital(city.id())
                        && parties.lexicon()
                                .words("speaks_for")
                                .opens(parties.passage().after(city.span().end(), 2)))
                .flatMap(this::state);
    }

    private boolean journey(Span city) {
        return parties.lexicon().words("journey").opens(parties.passage().after(city.end(), 2));
    }

    /** 甲首都、乙首都的外长. */
    private boolean office(Span city, Span clause) {
        String behind = parties.passage().between(city.end(), Math.min(clause.end(), city.end() + NEAR));
        int of = behind.indexOf(OF);
        return of >= 0
                && parties.lexicon().offices().titles().opens(behind.substring(of + 1))
                && (of == 0 || parties.lexicon().words("list").opens(behind));
    }

    private Stream<Party> state(Mention.OfTerm city) {
        Term.Venue place = parties.lexicon().venue(city.id());
        return Optional.ofNullable(place.country()).map(country -> new Party(List.of(), country, city.span())).stream();
    }
}
