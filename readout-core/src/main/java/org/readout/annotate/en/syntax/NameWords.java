package org.readout.annotate.en.syntax;

import java.util.Set;
import org.readout.model.syntax.Tag;

/** Which words are parts of names: by their capital, where a capital says something. */
final class NameWords {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "von", "van", "de", "da", "dos", "der", "ben", "ul", "di", "du", "d'affaires");
    /** Fewer words make no headline. */
    private static final int HEADLINE = 4;

    private static final int LONGEST_ARTICLE = 3;

    private NameWords() {}

    /** Where nearly all words have a capital, a capital says nothing. */
    static boolean headline(Iterable<Word> words) {
        int letters = 0;
        int capitals = 0;
        for (Word word : words) {
            letters += word.letter() ? 1 : 0;
            capitals += word.capital() ? 1 : 0;
        }
        return letters >= HEADLINE && capitals * 10 > letters * 8;
    }

    static boolean name(Place place) {
        Word word = place.word();
        if (word.text().equals("I")) {
            return false;
        }
        if (word.allCapitals()) {
            return true;
        }
        if (word.capital()) {
            return !place.first() || initial(place);
        }
        return inside(place) && PARTICLES.contains(word.lower()) || article(word.text()) || stateGoesOn(place);
    }

    /** The first word of a sentence is a name if it is a state's, or a name goes on behind it and no table knows it as a word. */
    private static boolean initial(Place place) {
        if (place.closed(0) != null) {
            return place.grammar().people().contains(place.lower() + " " + place.lower(1));
        }
        return !place.grammar().nouns().lists(place.lower())
                && place.verb(0) == null
                && (capital(place.moved(1)) || place.grammar().states().alone().contains(place.lower()));
    }

    /** "Trinidad and Tobago", "Saint Vincent and the Grenadines". */
    private static boolean stateGoesOn(Place place) {
        boolean article =
                place.lower().equals("the") && place.lower(-1).equals("and") && place.previous(1) == Tag.PROPN;
        return article
                || place.lower().equals("and") && place.grammar().states().joins(place.lower(-1), place.lower(1));
    }

    private static boolean inside(Place place) {
        return capital(place.moved(-1)) && capital(place.moved(1));
    }

    private static boolean capital(Place place) {
        return place.exists() && (place.word().capital() || article(place.word().text()));
    }

    /** "al-Burhan", "el-Sisi", "d'Ivoire". */
    private static boolean article(String text) {
        int joint = Math.max(text.indexOf('-'), text.indexOf('\''));
        return joint > 0
                && joint <= LONGEST_ARTICLE
                && joint + 1 < text.length()
                && Character.isUpperCase(text.charAt(joint + 1));
    }
}
