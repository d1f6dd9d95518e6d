package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import org.readout.model.Country;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Whom the phrases of a sentence name, by what the document has told so far. */
public interface Cast {
    /** The sides a phrase names, each member of a coordination by itself; empty if it names nobody. */
    List<Party> parties(Phrase phrase);

    /**
     * Likewise of what stands below a verb: a pronoun there is not who acts.
     *
     * @param clause whose object or argument it is
     */
    List<Party> others(Phrase phrase, Clause clause);

    /** The states named in a phrase before its head: "the Lao-Thai talks". */
    List<Party> states(Phrase phrase);

    /**
     * The state meant where no place is told: "there", "arrived on Monday", "returned".
     *
     * @param guest who travels
     * @param there true if a word points to the place told last
     */
    Optional<Country> whereabouts(Party guest, boolean there);

    /** The state of whoever came or was received last; empty if nobody was. */
    Optional<Country> visitors();

    /** True if a body of several states is named before the head of a phrase: "the African Union summit" is of its members. */
    boolean union(Phrase phrase);

    /** The state the text is written in. */
    Optional<Country> here();

    /** True of those who travel for a state, named or not: "a delegation", "the Lao negotiators", "the premier". */
    boolean travels(Phrase phrase);

    /** True of people as opposed to the bodies they act for: named, in office or sent, "the Lao negotiators", "the Americans", "she". */
    boolean people(Phrase phrase);

    /** True if the document has told a contact of the two states, or that one of these people went to the other. */
    boolean met(Party guest, Country host);

    /** The state a town or building is in; empty of a state by its own name. */
    Optional<Country> town(Phrase place);

    /** True of a town by its name that is no capital. */
    boolean provincial(Phrase place);

    /** The state a place is in. */
    Optional<Country> located(Phrase place);
}
