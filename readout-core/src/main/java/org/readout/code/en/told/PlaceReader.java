package org.readout.code.en.told;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Chunk;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Place;
import org.readout.model.Span;

/**
 * Where a contact took place: "in Capital", "at the hall in Capital", "in the port city of Name", after the words that tell of
 * it or opening the sentence.
 */
final class PlaceReader {
    private static final int REACH = 60;
    private static final int LONGEST = 6;
    private static final Set<String> PREPOSITIONS = Set.of("in", "at");

    private final Clauses clauses;

    private PlaceReader(Clauses clauses) {
        this.clauses = clauses;
    }

    /**
     * @param span all words that tell of the contact
     * @param core those from its verb or noun on
     */
    static @Nullable Located of(Clauses clauses, Span span, Span core) {
        PlaceReader reader = new PlaceReader(clauses);
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Located located = reader.in(i) ? reader.at(i + 1) : null;
            if (located != null && reader.belongs(i, located.place().evidence().span(), span, core)) {
                return located;
            }
        }
        return null;
    }

    /** The town or building somebody travels to; absent if the words name a state or nothing known. */
    static @Nullable Located visited(Clauses clauses, Span destination) {
        int from = clauses.chunkAt(destination.start());
        return from < clauses.size() ? new PlaceReader(clauses).at(from) : null;
    }

    private boolean in(int i) {
        String word = clauses.at(i).word();
        return PREPOSITIONS.contains(word) || (clauses.at(i).isTerm("meeting") && word.endsWith(" in"));
    }

    private boolean belongs(int preposition, Span place, Span span, Span core) {
        boolean follows = place.start() >= core.start()
                && place.start() - core.end() <= REACH
                && !boundary(core.end(), place.start());
        boolean opens = preposition == 0 && place.end() <= span.start() && !boundary(place.end(), span.start());
        return follows || opens;
    }

    private boolean boundary(int from, int to) {
        for (int i = 0; i < clauses.size(); i++) {
            Span span = clauses.at(i).span();
            if (span.start() >= from && span.end() <= to && clauses.boundary(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Located at(int from) {
        int noun = clauses.is(from, "the") ? from + 1 : from;
        if (noun >= clauses.size()) {
            return null;
        }
        int venue = venueEnd(noun);
        if (venue > 0) {
            return venue(noun, venue);
        }
        int name = noun > from ? afterCityOf(noun) : from;
        return name > 0 ? city(name, cityEnd(name, noun > from || clauses.is(from - 1, "in"))) : null;
    }

    /** The chunk after a hall known by name, or after words that end in a building; 0 if neither stands here. */
    private int venueEnd(int from) {
        Chunk first = clauses.at(from);
        if (first.isTerm("place.hall") || state(from, "metonym")) {
            return from + 1;
        }
        for (int i = from; i < Math.min(clauses.size(), from + LONGEST); i++) {
            if (clauses.termEnds(i, "place.building")) {
                return i + 1;
            }
            if (!word(i) && !(clauses.at(i).mention() instanceof Mention.OfCountry)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean word(int i) {
        Chunk chunk = clauses.at(i);
        return chunk.mention() == null
                && Character.isLetter(chunk.word().charAt(0))
                && clauses.english().functionWords().kind(chunk.word()).isEmpty();
    }

    private Located venue(int from, int to) {
        Span hall = clauses.at(from).span().to(clauses.at(to - 1).span());
        Country own = country(from);
        int cityEnd = clauses.is(to, "in") && to + 1 < clauses.size() ? cityEnd(to + 1, true) : 0;
        Located city = cityEnd > 0 ? city(to + 1, cityEnd) : null;
        if (city == null) {
            return new Located(new Place(null, slice(hall), clauses.quote(hall)), own);
        }
        Span both = hall.to(city.place().evidence().span());
        return new Located(
                new Place(city.place().city(), slice(hall), clauses.quote(both)), own == null ? city.country() : own);
    }

    /** "The Chinese port city of NAME": the chunk of the name; 0 if these words do not stand here. */
    private int afterCityOf(int from) {
        for (int i = from; i + 2 < Math.min(clauses.size(), from + LONGEST); i++) {
            if (clauses.termEnds(i, "place.settlement") && clauses.is(i + 1, "of")) {
                return i + 2;
            }
            if (!word(i) && !(clauses.at(i).mention() instanceof Mention.OfCountry)) {
                return 0;
            }
        }
        return 0;
    }

    /**
     * The chunk after a city: a capital, one of the table, or capitalised words that are nothing else.
     *
     * @param open whether a city that no table knows may stand here
     */
    private int cityEnd(int from, boolean open) {
        if (state(from, "capital") || clauses.at(from).isTerm("place.city")) {
            return from + 1;
        }
        int to = from;
        while (open && to < Math.min(clauses.size(), from + LONGEST) && word(to) && capitalised(to)) {
            to++;
        }
        return to > from ? to : 0;
    }

    private boolean capitalised(int i) {
        return Character.isUpperCase(slice(clauses.at(i).span()).charAt(0));
    }

    private @Nullable Located city(int from, int to) {
        if (to == 0) {
            return null;
        }
        Span span = clauses.at(from).span().to(clauses.at(to - 1).span());
        return new Located(new Place(slice(span), null, clauses.quote(span)), country(from));
    }

    private boolean state(int i, String form) {
        return clauses.at(i).mention() instanceof Mention.OfCountry state
                && state.form().equals(form);
    }

    private @Nullable Country country(int i) {
        Mention mention = clauses.at(i).mention();
        if (mention instanceof Mention.OfTerm term) {
            return clauses.cell(term, "country").map(Country::new).orElse(null);
        }
        return mention instanceof Mention.OfCountry state ? state.country() : null;
    }

    private String slice(Span span) {
        return clauses.annotated().document().text().slice(span);
    }
}
