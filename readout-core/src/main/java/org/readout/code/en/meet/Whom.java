package org.readout.code.en.meet;

import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Who is met or told something: a person, by a name or by an office alone, "the Peruvian premier"; no state, no crowd. */
record Whom(Cast cast, Words words) {
    /** @param clause in which the phrase does not act */
    Stream<Party> of(Phrase phrase, Clause clause) {
        return of(phrase, cast.others(phrase, clause).stream());
    }

    /** Who acts. */
    Stream<Party> acting(Phrase phrase) {
        return of(phrase, cast.parties(phrase).stream());
    }

    private Stream<Party> of(Phrase phrase, Stream<Party> parties) {
        boolean official = new Fit(words, cast).official(phrase);
        return parties.filter(party -> party.named() || official && party.body());
    }
}
