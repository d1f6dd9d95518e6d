package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/** States named, as name, adjective, capital or metonym; places that merely hold a country's name are passed over. */
final class CountryReader {
    private record Named(@Nullable Country country, String form) {}

    private final Gazetteer<Named> gazetteer;

    CountryReader(English english) {
        Gazetteer.Builder<Named> builder = Gazetteer.builder();
        Countries countries = english.lexicon().countries();
        add(builder, countries, "en", "name");
        add(builder, countries, "en_adjective", "adjective");
        add(builder, countries, "capital_en", "capital");
        add(builder, countries, "metonym", "metonym");
        // A place is longer than the country's name in it, and so is found instead of it.
        english.places().forEach(place -> builder.add(place, new Named(null, "place")));
        gazetteer = builder.build();
    }

    private static void add(Gazetteer.Builder<Named> builder, Countries countries, String column, String form) {
        countries.surfaces(column, (name, country) -> builder.add(Spelling.plain(name), new Named(country, form)));
    }

    /**
     * What was found.
     *
     * @param states in text order
     * @param places those whose name holds a state's
     */
    record Found(List<Mention.OfCountry> states, List<Span> places) {}

    Found read(String plain) {
        List<Mention.OfCountry> states = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        for (Gazetteer.Hit<Named> hit : Spelling.longest(gazetteer, plain, Spelling::wholeName)) {
            Named named = hit.values().get(0);
            if (named.country() == null) {
                places.add(hit.span());
            } else {
                states.add(new Mention.OfCountry(hit.span(), named.country(), named.form()));
            }
        }
        return new Found(states, places);
    }
}
