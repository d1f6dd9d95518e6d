package org.readout.annotate.en.syntax;

import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/** Where a form in "-ing" is a verb although the table lists it as a noun as well: "killing", "warning". */
final class IngVerbs {
    private IngVerbs() {}

    /** A form in "-ing"; "began a tour, meeting President X" goes on with a verb. */
    static Tag tag(Place place, VerbForm verb) {
        if (place.lower().equals("working") && place.grammar().rules().is("working", place.lower(1))) {
            return Tag.ADJ;
        }
        if (place.lower().equals("acting")
                && place.previous(1) != Tag.AUX
                && (place.nounNext() || place.closed(1, Tag.ADJ))) {
            return Tag.ADJ;
        }
        if (Enclosures.enclosed(place)) {
            return Tag.VERB;
        }
        boolean opens = place.lower(-1).equals(",") || place.grammar().rules().is("gerund", place.lower(-1));
        boolean named = place.moved(1).exists() && (place.moved(1).word().capital() || place.phraseOpens(1));
        if (place.lower().equals("meeting")
                && opens
                && (named || place.lower(-1).equals(",") && place.nounNext())) {
            return Tag.VERB;
        }
        if (behindComma(place, verb) || shares(place, verb) || series(place) || ofThose(place)) {
            return Tag.VERB;
        }
        boolean clause = place.kind(-1).equals("subordinator");
        boolean listed = place.grammar().nouns().lists(place.lower())
                && !clause
                && (!place.phraseOpens(1) || place.nounWanted())
                && !worded(place, verb);
        boolean noun = listed || place.nounWanted() && !place.nounNext() || compound(place, verb);
        return noun && place.previous(1) != Tag.AUX ? Tag.NOUN : Tag.VERB;
    }

    /** "water sharing": behind a noun, with nothing it could govern behind it. */
    private static boolean compound(Place place, VerbForm verb) {
        Place next = place.moved(1);
        boolean ends = !next.exists()
                || !next.word().letter() && !next.word().digit()
                || place.kind(1).equals("time")
                || place.followed("next")
                || place.followed("last");
        boolean ungoverned =
                place.closed(1, Tag.ADP) && !verb.verb().governs(place.lower(1)) && !VerbOrNoun.plural(place.lower(-1));
        return place.at() > 1
                && place.previous(1) == Tag.NOUN
                && (ends || ungoverned)
                && !verb.verb().takes("intr");
    }

    /** "Bombed the camp, killing Omar Deby and wounding nine": behind a comma or "and", before a name or how many. */
    static boolean behindComma(Place place, VerbForm verb) {
        Place next = place.moved(1);
        boolean comma = place.lower(-1).equals(",");
        return next.exists()
                && !verb.verb().takes("intr")
                && (comma && next.word().capital() || (comma || place.lower(-1).equals("and")) && counted(next));
    }

    /** ", some carrying flags", ", each accusing the other": behind a comma, what some of those before do. */
    static boolean shares(Place place, VerbForm verb) {
        Place next = place.moved(1);
        VerbForm noun = place.verb(1);
        boolean either = noun != null && noun.mayBeNoun();
        boolean object = place.phraseOpens(1) || next.exists() && (next.word().capital() || place.nounNext() || either);
        return place.grammar().rules().is("some", place.lower(-1))
                && place.lower(-2).equals(",")
                && object
                && !verb.verb().takes("intr");
    }

    private static boolean counted(Place next) {
        boolean least = !next.lower().equals("at") || next.followed("least");
        return next.word().digit()
                || next.closed(0, Tag.NUM)
                || next.grammar().rules().is("count", next.lower()) && least;
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
