package org.readout.annotate.en.syntax;

import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/** What the words around leave no choice: "The court, ruling on a petition, blocked", "angered by American calls". */
final class Enclosures {
    /** Within this many words a second comma comes. */
    private static final int ENCLOSED = 14;

    private Enclosures() {}

    /** "The court, ruling on a petition, blocked": between two commas, and the verb of who does it behind the second. */
    static boolean enclosed(Place place) {
        if (!place.lower(-1).equals(",")
                || !(place.closed(1, Tag.ADP) || place.kind(1).equals("time"))) {
            return false;
        }
        for (int steps = 2; steps <= ENCLOSED; steps++) {
            if (place.lower(steps).equals(",")) {
                VerbForm verb = place.verb(steps + 1);
                boolean tensed = verb != null && (verb.is(Inflection.PAST) || verb.is(Inflection.THIRD_PERSON));
                if (tensed || place.closed(steps + 1, Tag.AUX)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Angered by American calls for it": behind a preposition a people's adjective, and no subject. */
    static boolean demonym(Place place) {
        String before = place.lower(-1);
        boolean people = place.at() > 1
                && place.moved(-1).word().capital()
                && (before.endsWith("ian")
                        || before.endsWith("ican")
                        || before.endsWith("ish")
                        || place.kind(-1).equals("nationality"));
        return people && place.previous(2) == Tag.ADP;
    }
}
