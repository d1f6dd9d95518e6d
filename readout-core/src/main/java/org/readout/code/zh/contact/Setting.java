package org.readout.code.zh.contact;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Ground;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Place;
import org.readout.model.Role;
import org.readout.model.Span;

/** Where a contact takes place, and who is at home there. */
record Setting(ChineseLexicon lexicon) {
    private static final String CAPITAL = "首都";

    /** The role of a party: who is at home hosts; where the place is not told, or neither's, both only meet. */
    Role atHome(Party party, Party other, Passage passage, Span verb, Told told) {
        Optional<Country> ground = new Ground(lexicon)
                .of(passage, nearestVenue(passage, verb, null).filter(v -> !left(passage, v)), party, other)
                .or(() -> told.host(party.country(), other.country()));
        if (ground.isEmpty()) {
            return Role.BOTH;
        }
        return ground.get().equals(party.country())
                ? Role.HOST
                : ground.get().equals(other.country()) ? Role.GUEST : Role.BOTH;
    }

    /**
     * The place stated nearest to the verb.
     *
     * @param visited of a visit the state it leads to: places elsewhere are stages of the journey; absent otherwise
     */
    @Nullable
    Place place(Passage passage, Span verb, @Nullable Country visited) {
        Optional<Mention.OfTerm> known =
                nearestVenue(passage, verb, visited).filter(v -> visited != null || !left(passage, v));
        Optional<Span> hall = known.map(v -> lexicon.venue(v.id()).hall()).isPresent()
                ? Optional.empty()
                : new Halls(lexicon).first(passage);
        return hall.map(span -> unlisted(passage, span, known))
                .or(() -> known.map(v -> place(passage, v)))
                .orElse(null);
    }

    private Optional<Mention.OfTerm> nearestVenue(Passage passage, Span verb, @Nullable Country visited) {
        return passage.terms("venue").stream()
                .filter(v -> led(passage, v.span().start()))
                .filter(v ->
                        visited == null || in(visited, lexicon.venue(v.id()).country()))
                .min(Comparator.comparingInt(v -> distance(v, verb)));
    }

    /** 离开北京，前往某地举行会晤: who leaves home does elsewhere what is told of; a farewell abroad is where one leaves. */
    private boolean left(Passage passage, Mention.OfTerm venue) {
        return lexicon.home().equals(lexicon.venue(venue.id()).country())
                && passage.precededBy(venue.span().start(), lexicon.words("place_left"));
    }

    /** 在维也纳, 在奥地利维也纳, 在奥地利首都维也纳. */
    private boolean led(Passage passage, int start) {
        return passage.precededBy(start, lexicon.words("place_lead"))
                || passage.all(Mention.OfCountry.class).stream()
                        .filter(state -> state.span().end() == start
                                || CAPITAL.equals(passage.between(state.span().end(), start)))
                        .anyMatch(state -> passage.precededBy(state.span().start(), lexicon.words("place_lead")));
    }

    private static boolean in(Country visited, @Nullable Country ground) {
        return ground == null || ground.equals(visited);
    }

    /** 在万象国家会议中心: a city before the hall is where it stands; 圣地亚哥国际机场 is called by it. */
    private Place unlisted(Passage passage, Span hall, Optional<Mention.OfTerm> city) {
        Optional<Mention.OfTerm> within =
                city.filter(c -> c.span().start() == hall.start() && c.span().end() < hall.end());
        String named = passage.between(within.map(c -> c.span().end()).orElse(hall.start()), hall.end());
        String venue = lexicon.words("hall").has(named) ? passage.between(hall.start(), hall.end()) : named;
        return new Place(city.map(c -> lexicon.venue(c.id()).city()).orElse(null), venue, passage.quote(hall));
    }

    private Place place(Passage passage, Mention.OfTerm mention) {
        Term.Venue venue = lexicon.venue(mention.id());
        return new Place(venue.city(), venue.hall(), passage.quote(mention.span()));
    }

    private static int distance(Mention mention, Span verb) {
        return Math.abs(mention.span().start() - verb.start());
    }
}
