package org.readout.annotate.en.syntax;

import java.util.Set;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/** Words that could be nouns where no noun can stand: "this shows", "they gladly hope", ", the article notes,". */
final class UnmistakenVerbs {
    private static final Set<String> ENDS = Set.of(".", ":");
    private static final Set<String> SINGULAR = Set.of("means", "works", "series");
    private static final Set<String> PEOPLE = Set.of("he", "she", "they", "we", "i");
    private static final int SHORTEST = 6;
    private static final int NAME = 4;

    private UnmistakenVerbs() {}

    /** @param verb what the word is if it is a verb */
    static boolean at(Place place, VerbForm verb) {
        boolean one = verb.is(Inflection.THIRD_PERSON) && (pointing(place) || source(place, verb));
        boolean several = verb.is(Inflection.BASE) && (acting(place) || said(place, verb));
        return !place.first() && (one || several);
    }

    /** "The plan embodies the idea", "because it embodies ideas": of words no table knows, by their ending. */
    static boolean open(Place place) {
        String lower = place.lower();
        boolean ending = lower.length() >= SHORTEST && lower.endsWith("s") && !lower.endsWith("ss");
        return ending && (pointing(place) || it(place));
    }

    /** "This shows" of one thing: the noun behind "this" has no plural's ending, but "this means of transport". */
    private static boolean pointing(Place place) {
        boolean single = SINGULAR.contains(place.lower()) && (place.previous(2) == Tag.ADP || place.followed("of"));
        return place.lower(-1).equals("this") && !single;
    }

    /** "As it embodies": a clause begins before "it". */
    private static boolean it(Place place) {
        boolean opened = place.kind(-2).equals("both") || place.kind(-2).equals("subordinator");
        return place.lower(-1).equals("it") && (place.at() == 1 || opened);
    }

    /** ", the article notes, and goes on": who says what stands before. */
    private static boolean source(Place place, VerbForm verb) {
        return verb.verb().takes("speech")
                && closes(place)
                && place.previous(1) == Tag.NOUN
                && place.lower(-2).equals("the")
                && place.lower(-3).equals(",");
    }

    /** Not "the paper, the article notes, and the letters". */
    private static boolean closes(Place place) {
        if (!place.followed(",")) {
            return ENDS.contains(place.lower(1));
        }
        VerbForm next = place.lower(2).equals("and") ? place.verb(3) : null;
        boolean goesOn = next != null && next.is(Inflection.THIRD_PERSON) && !next.mayBeNoun();
        return goesOn || !place.closed(2, Tag.CCONJ) && !place.closed(2, Tag.DET);
    }

    /** "The remarks of Ana Ruiz show that": several things of one who has a name. */
    private static boolean said(Place place, VerbForm verb) {
        int steps = 1;
        while (steps <= NAME && place.previous(steps) == Tag.PROPN) {
            steps++;
        }
        return steps > 1
                && place.followed("that")
                && verb.verb().takes("that")
                && place.lower(-steps).equals("of")
                && place.previous(steps + 1) == Tag.NOUN
                && VerbOrNoun.plural(place.lower(-steps - 1));
    }

    /** "We sincerely hope": behind who does it and how. */
    private static boolean acting(Place place) {
        return place.previous(1) == Tag.ADV && PEOPLE.contains(place.lower(-2)) && place.previous(2) == Tag.PRON;
    }
}
