package org.readout.annotate.en.syntax;

import org.readout.lexicon.en.ClosedWords;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/** Tags closed words of which the words around tell what they are: "that evening", "said that", "to the very end". */
final class ClosedTags {
    private ClosedTags() {}

    static Tag tag(Place place, ClosedWords.Word closed) {
        if (closed.kind().equals("noun")) {
            boolean phrase = place.nounWanted() || place.behindNoun();
            return phrase && !place.nounNext() ? Tag.NOUN : Tag.ADJ;
        }
        return switch (place.lower()) {
            case "there" -> existential(place) ? Tag.PRON : Tag.ADV;
            case "following" -> place.previous(1) == Tag.DET ? Tag.ADJ : Tag.ADP;
            case "that" -> thatTime(place) || pointing(place) || standing(place) ? Tag.DET : closed.tag();
            case "since" -> place.previous(1) == Tag.AUX ? Tag.ADV : closed.tag();
            // "Has not yet come", "was once held by Riga".
            case "yet" -> place.previous(1) == Tag.AUX || place.kind(-1).equals("negative") ? Tag.ADV : closed.tag();
            case "once" -> place.previous(1) == Tag.AUX ? Tag.ADV : closed.tag();
            case "will" -> place.determined() ? Tag.NOUN : closed.tag();
            case "others" -> place.previous(1) == Tag.NUM ? Tag.NOUN : closed.tag();
            case "last", "first" -> time(place) ? Tag.ADV : closed.tag();
            case "himself", "herself", "itself", "themselves" -> time(place) ? Tag.ADV : closed.tag();
            case "involved" -> involves(place) ? Tag.VERB : closed.tag();
            // "To the very officials who wrote it", "at the far end".
            case "very", "far" -> place.lower(-1).equals("the") && place.nounNext() ? Tag.ADJ : closed.tag();
            case "overnight" -> place.nounNext() ? Tag.ADJ : Tag.ADV;
            case "further" -> further(place) ? Tag.ADV : Tag.ADJ;
            case "likely" -> modal(place) ? Tag.ADV : Tag.ADJ;
            // "Firms worth millions", not "their worth", "millions' worth of oil".
            case "worth" -> place.nounWanted() || place.followed("of") ? Tag.NOUN : closed.tag();
            // "A message of thanks to the king", not "thanks to the rain".
            case "thanks" -> place.nounWanted() || place.previous(1) == Tag.ADP ? Tag.NOUN : closed.tag();
            case "past" -> along(place) ? Tag.ADP : Tag.ADJ;
            case "both", "each", "all" -> floating(place) ? Tag.ADV : closed.tag();
            case "opposed" -> opposes(place) ? Tag.VERB : Tag.ADJ;
            // "Held restricted talks", not "restricted exports".
            case "restricted" -> place.previous(1) == Tag.VERB && place.nounNext() ? Tag.ADJ : Tag.VERB;
            case "long" -> modal(place) && place.verb(1) != null ? Tag.ADV : Tag.ADJ;
            case "states" -> place.followed("that") ? Tag.VERB : Tag.NOUN;
            default -> closed.tag();
        };
    }

    /** "Had been involved", "was involved in it", not "officials involved". */
    private static boolean involves(Place place) {
        return place.previous(1) == Tag.AUX && (place.lower(-1).equals("been") || place.followed("in"));
    }

    /** "Sailed past the island", not "discussed past disputes". */
    private static boolean along(Place place) {
        Place next = place.moved(1);
        boolean named = next.exists() && next.word().capital();
        return place.previous(1) == Tag.VERB && (named || place.phraseOpens(1));
    }

    /** "Welcomed that and lifted the ban": no clause begins with "and". */
    private static boolean standing(Place place) {
        Place next = place.moved(1);
        return place.previous(1) == Tag.VERB
                && (place.closed(1, Tag.CCONJ)
                        || !next.exists()
                        || next.lower().equals(".")
                        || next.lower().equals(";"));
    }

    /** "Later that evening", "in Bali that November": no clause begins. */
    private static boolean thatTime(Place place) {
        boolean month = place.kind(1).equals("month") && place.previous(1) != Tag.VERB && place.previous(1) != Tag.ADJ;
        return month
                || place.grammar().rules().is("that_time", place.lower(1))
                        && place.previous(1) != Tag.ADJ
                        && !place.closed(2, Tag.AUX);
    }

    /** "Did not attend that ceremony", "in that country": behind what no clause follows. */
    private static boolean pointing(Place place) {
        VerbForm verb = place.verb(-1);
        boolean governed =
                place.previous(1) == Tag.VERB && verb != null && !verb.verb().takes("that")
                        || place.previous(1) == Tag.ADP
                                && !place.kind(-1).equals("both")
                                && !place.kind(-1).equals("particle");
        return governed
                && place.moved(1).exists()
                && place.moved(1).word().letter()
                && place.closed(1) == null
                && place.verb(1) == null;
    }

    /** "The minister last visited in May", "they had last met", "the two last met". */
    private static boolean time(Place place) {
        VerbForm next = place.verb(1);
        if (next == null || next.mayBeNoun()) {
            return false;
        }
        Tag before = place.previous(1);
        boolean subject = place.behindNoun() || before == Tag.PRON || before == Tag.NUM;
        boolean perfect = before == Tag.AUX && !place.kind(-1).equals("be");
        boolean participle = next.is(Inflection.PAST) || next.is(Inflection.PAST_PARTICIPLE);
        return subject && next.is(Inflection.PAST) || perfect && participle;
    }

    /** "this further angers them", not "further sanctions". */
    private static boolean further(Place place) {
        VerbForm next = place.verb(1);
        return next != null && !next.mayBeNoun() && !place.determined();
    }

    /** "will likely meet", not "is likely to meet". */
    private static boolean modal(Place place) {
        return place.previous(1) == Tag.AUX && !place.kind(-1).equals("be");
    }

    /** "A and B both signed": of those before it, who act. */
    private static boolean floating(Place place) {
        VerbForm next = place.verb(1);
        boolean verb = place.closed(1, Tag.AUX) || next != null && next.is(Inflection.PAST) && !next.mayBeNoun();
        return verb && (place.behindNoun() || place.previous(1) == Tag.PRON);
    }

    /** "They opposed sanctions", not "is opposed", "parties opposed to it". */
    private static boolean opposes(Place place) {
        boolean comma = place.lower(-1).equals(",") && place.phraseOpens(1);
        boolean subject = place.behindNoun() || place.previous(1) == Tag.PRON || place.previous(1) == Tag.ADV || comma;
        return subject && !place.followed("to");
    }

    /** "There were", "is there": not the place. */
    private static boolean existential(Place place) {
        return place.at() != 1 && place.closed(1, Tag.AUX) || place.kind(-1).equals("be") && place.phraseOpens(1);
    }
}
