package org.readout.code.en.say;

import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.syntax.Phrase;

/** Whom phrases of a sentence name. */
public interface Names {
    /** True if the phrase names a person, a state or a body, or is a noun for one. */
    boolean actor(Phrase phrase);

    /** The state a phrase names or belongs to; null if its words do not tell. */
    @Nullable
    Country country(Phrase phrase);

    /** True of an agency, a newspaper, a broadcaster. */
    boolean media(Phrase phrase);

    /** True of people, states and nouns for these, names of things left out. */
    boolean party(Phrase phrase);

    /** True if a person is named or meant. */
    boolean person(Phrase phrase);
}
