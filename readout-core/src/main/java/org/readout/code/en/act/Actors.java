package org.readout.code.en.act;

import java.util.List;
import org.readout.lexicon.en.Acts;
import org.readout.model.Country;
import org.readout.model.syntax.Phrase;

/** Tells whether a phrase names somebody who can act in politics. */
public interface Actors {
    /** True of people, states, bodies and groups of these; false of things. */
    boolean actor(Phrase phrase);

    /** True if a person, state or body is named in it, be it as part of a thing's name: "the Iranian decision". */
    boolean names(Phrase phrase);

    /** True if its words tell a sector of state or society: "the military top brass". */
    boolean sectored(Phrase phrase);

    /** True of a raid or a report: what acts for who is behind it. */
    default boolean proxy(Phrase phrase) {
        return acts().in("proxy", Nouns.lemma(phrase.head()));
    }

    /** The words acts are told with. */
    Acts acts();

    /** True of a pronoun that stands for somebody the text has named before. */
    default boolean refers(Phrase pronoun) {
        return false;
    }

    /** True of what belongs to a state the text has named before: "its villages", "their trawlers". */
    default boolean owned(Phrase thing) {
        return false;
    }

    /** True of the name of a state or its adjective. */
    default boolean state(Phrase word) {
        return false;
    }

    /** Of which states those are whom a phrase names: "Irish soldiers". */
    default List<Country> states(Phrase phrase) {
        return List.of();
    }

    /** True of who speaks for a state: its government, a minister of it, "he" if that is one. */
    default boolean speaks(Phrase phrase) {
        return false;
    }

    /** True of words that stand for several who were named before: "the two sides". */
    default boolean several(Phrase phrase) {
        return false;
    }

    /** True if the words stand in a document that is about states, not in a lone sentence. */
    default boolean inDocument() {
        return false;
    }

    /** True if the words stand in a report of its day, be it of one sentence. */
    default boolean report() {
        return false;
    }

    /** True if the text names two states and no third, be it a lone sentence. */
    default boolean betweenTwo() {
        return false;
    }

    /** True of who can stand as the subject of an act. */
    default boolean acts(Phrase phrase) {
        return actor(phrase) || !proxy(phrase) && sectored(phrase);
    }
}
