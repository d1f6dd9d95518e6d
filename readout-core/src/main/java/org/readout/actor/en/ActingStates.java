package org.readout.actor.en;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Annotated;
import org.readout.model.Country;
import org.readout.model.Mention;

/** The states a short text names as more than a place: "The Premier of Peru received the ambassador of Chile. He thanked him." */
final class ActingStates {
    private static final String IN = " in ";

    private ActingStates() {}

    /** In the order named, each once. */
    static List<Country> of(Annotated annotated) {
        String text = annotated.document().text().content();
        return annotated.mentions().stream()
                .filter(mention -> !inside(mention, text))
                .flatMap(mention -> Stream.ofNullable(StatesNamed.country(mention)))
                .distinct()
                .toList();
    }

    /** "The residents in Peru": where somebody is. */
    private static boolean inside(Mention mention, String text) {
        return mention instanceof Mention.OfCountry state
                && state.form().equals("name")
                && text.startsWith(IN, mention.span().start() - IN.length());
    }
}
