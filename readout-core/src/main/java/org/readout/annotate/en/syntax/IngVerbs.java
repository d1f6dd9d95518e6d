package org.readout.annotate.en.syntax;

import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/** Where a form in "-ing" is a verb although the table lists it as a noun as well: "killing", "warning". */
final class IngVerbs {
    private IngVerbs() {}

    /** "Bombed the camp, killing Omar Deby": behind a comma, before a name. */
    static boolean behindComma(Place place, VerbForm verb) {
        Place next = place.moved(1);
        return place.lower(-1).equals(",")
                && next.exists()
                && next.word().capital()
                && !verb.verb().takes("intr");
    }

    /** "Accused of killing, robbing and selling villagers": one of several things done, behind "of". */
    static boolean series(Place place) {
        VerbForm other = place.verb(2);
        return place.previous(1) == Tag.ADP && place.lower(1).equals(",") && other != null && other.is(Inflection.ING);
    }

    /** "Those attending the talks", "those living in Oslo": who does it stands by itself. */
    static boolean ofThose(Place place) {
        return place.lower(-1).equals("those") && (place.phraseOpens(1) || place.closed(1, Tag.ADP));
    }

    /** "a message warning against it", "a letter warning that": a noun of words, and what the verb goes on with. */
    static boolean worded(Place place, VerbForm verb) {
        String before = place.lower(-1);
        boolean words = place.previous(1) == Tag.NOUN && place.grammar().nouns().takes(before, "that")
                || before.equals("message")
                || before.equals("letter")
                || before.equals("note");
        return words && (verb.verb().governs(place.lower(1)) || place.followed("that"));
    }
}
