package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.SharedNames;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/** States named, as name, adjective, capital or metonym; places that merely hold a country's name are passed over. */
final class CountryReader {
    /** @param states which it may mean; empty of a place that is none */
    private record Named(List<Country> states, String form) {}

    private final Gazetteer<Named> gazetteer;
    private final SharedNames shared;

    CountryReader(English english) {
        Gazetteer.Builder<Named> builder = Gazetteer.builder();
        shared = english.sharedNames();
        // First of all: what several states bear is no one's.
        shared.names().forEach(name -> builder.add(Spelling.plain(name.text()), new Named(name.states(), name.form())));
        Countries countries = english.lexicon().countries();
        add(builder, countries, "en", "name");
        add(builder, countries, "en_adjective", "adjective");
        add(builder, countries, "capital_en", "capital");
        add(builder, countries, "metonym", "metonym");
        // A place is longer than the country's name in it, and so is found instead of it.
        english.places().forEach(place -> builder.add(place, new Named(List.of(), "place")));
        gazetteer = builder.build();
    }

    private static void add(Gazetteer.Builder<Named> builder, Countries countries, String column, String form) {
        countries.surfaces(
                column, (name, country) -> builder.add(Spelling.plain(name), new Named(List.of(country), form)));
    }

    /**
     * What was found.
     *
     * @param states in text order
     * @param places those whose name holds a state's
     */
    record Found(List<Mention.OfCountry> states, List<Span> places) {}

    /** @param home the state whose newsroom wrote the text; absent if none did */
    Found read(String plain, @Nullable Country home) {
        List<Mention.OfCountry> states = new ArrayList<>();
        List<SharedNameReader.Shared> open = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        for (Gazetteer.Hit<Named> hit : Spelling.longest(gazetteer, plain, Spelling::wholeName)) {
            Named named = hit.values().get(0);
            switch (named.states().size()) {
                case 0 -> places.add(hit.span());
                case 1 ->
                    states.add(new Mention.OfCountry(hit.span(), named.states().get(0), named.form()));
                default -> open.add(new SharedNameReader.Shared(hit.span(), named.form(), named.states()));
            }
        }
        return new Found(
                open.isEmpty() ? states : new SharedNameReader(plain, states, shared, home).with(open), places);
    }
}
