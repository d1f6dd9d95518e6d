package org.readout.annotate.en.syntax;

import java.util.EnumSet;
import java.util.Set;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/**
 * Tags forms of verbs that may be nouns: "visits", "talks", "meeting". What stands beside them decides where it can, else
 * the model.
 *
 * @param model asked where grammar leaves both
 */
record VerbOrNoun(TagModel model) {
    private static final Set<Tag> EITHER = EnumSet.of(Tag.NOUN, Tag.VERB);

    Tag tag(Place place, VerbForm verb) {
        if (place.first()) {
            return Tag.NOUN;
        }
        boolean behindPreposition = place.previous(1) == Tag.ADP;
        if (!place.determined() && !behindPreposition && place.phraseOpens(1)) {
            return Tag.VERB;
        }
        boolean governed = behindPreposition && !place.kind(-1).equals("particle");
        if (place.nounWanted() || governed || subjectWanted(place)) {
            return Tag.NOUN;
        }
        if (behindSubject(place)) {
            return Tag.VERB;
        }
        if (pluralWanted(place, verb)) {
            return Tag.NOUN;
        }
        return verb.is(Inflection.PAST) || reports(place, verb)
                ? Tag.VERB
                : model.best(place.words(), place.at(), place.before(), EITHER);
    }

    /** "the hope that contacts at all levels": a clause that needs a subject has begun. */
    private static boolean subjectWanted(Place place) {
        return place.lower(-1).equals("that")
                && place.grammar().nouns().takes(Lemmas.singular(place.lower(-2)), "that");
    }

    private static boolean behindSubject(Place place) {
        boolean person = place.previous(1) == Tag.PRON && place.kind(-1).equals("person");
        boolean relative = place.kind(-1).equals("relative") && !place.lower(-1).equals("whose");
        return person || relative;
    }

    /** "American aid workers": behind one name no verb can stand that wants several. */
    private static boolean pluralWanted(Place place, VerbForm verb) {
        boolean joined = place.previous(2) == Tag.CCONJ || place.previous(2) == Tag.NUM;
        boolean plural = !verb.is(Inflection.THIRD_PERSON) && !verb.is(Inflection.PAST);
        return plural && place.previous(1) == Tag.PROPN && !plural(place.lower(-1)) && !joined;
    }

    private static boolean reports(Place place, VerbForm verb) {
        return place.followed("that")
                && place.behindNoun()
                && verb.is(Inflection.THIRD_PERSON)
                && verb.verb().takes("that");
    }

    private static boolean plural(String lower) {
        return !Lemmas.singular(lower).equals(lower);
    }

    /** A form in "-ing". */
    Tag ing(Place place, VerbForm verb) {
        boolean clause = place.kind(-1).equals("subordinator");
        boolean listed = place.grammar().nouns().lists(place.lower())
                && !clause
                && (!place.phraseOpens(1) || place.nounWanted());
        boolean noun = listed || place.nounWanted() && !place.nounNext() || compound(place, verb);
        return noun && place.previous(1) != Tag.AUX ? Tag.NOUN : Tag.VERB;
    }

    /** "water sharing": behind a noun, with nothing it could govern behind it. */
    private static boolean compound(Place place, VerbForm verb) {
        Place next = place.moved(1);
        boolean ends = !next.exists()
                || !next.word().letter()
                || place.kind(1).equals("time")
                || place.followed("next")
                || place.followed("last");
        boolean ungoverned =
                place.closed(1, Tag.ADP) && !verb.verb().governs(place.lower(1)) && !plural(place.lower(-1));
        return place.at() > 1
                && place.previous(1) == Tag.NOUN
                && (ends || ungoverned)
                && !verb.verb().takes("intr");
    }
}
