package org.readout.annotate.en.syntax;

import org.readout.lexicon.en.WordKinds;
import org.readout.model.syntax.Tag;

/** Two words that are one adverb: "can no longer pay", "will as ever help", "is once again arming", "has not yet come". */
final class AdverbPairs {
    private static final String ALWAYS = "adverb_pair";
    private static final String BEHIND_AUXILIARY = "adverb_within";

    private AdverbPairs() {}

    /** True of either word of such a pair. */
    static boolean within(Place place) {
        return opens(place) || place.at() > 0 && place.previous(1) == Tag.ADV && opens(place.moved(-1));
    }

    private static boolean opens(Place place) {
        return listed(place, ALWAYS) || auxiliary(place) && listed(place, BEHIND_AUXILIARY) && goesOn(place);
    }

    private static boolean listed(Place place, String kind) {
        WordKinds rules = place.grammar().rules();
        return rules.begins(kind, place.lower()) && rules.is(kind, place.lower() + " " + place.lower(1));
    }

    private static boolean auxiliary(Place place) {
        return place.previous(1) == Tag.AUX || place.kind(-1).equals("negative");
    }

    /** "Will as before help", not "did as before the war". */
    private static boolean goesOn(Place place) {
        return place.verb(2) != null || place.closed(2, Tag.AUX);
    }
}
