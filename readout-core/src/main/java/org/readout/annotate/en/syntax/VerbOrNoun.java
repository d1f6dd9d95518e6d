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
    private static final Set<String> HAVING = Set.of("have", "has", "had", "having");
    /** Within this many words a subject begins. */
    private static final int SUBJECT = 6;

    private static final Set<String> COMMAS = Set.of(",", "-", "–", "—");
    private static final Set<Tag> NOMINAL = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.DET, Tag.ADJ, Tag.PART);
    private static final Set<Tag> EITHER = EnumSet.of(Tag.NOUN, Tag.VERB);

    Tag tag(Place place, VerbForm verb) {
        if (place.first()
                || Enclosures.demonym(place)
                || place.lower(-1).equals("whose")
                || !verb.is(Inflection.BASE) && InvertedVerbs.within(place)) {
            return Tag.NOUN;
        }
        if (demanded(place, verb)) {
            return Tag.VERB;
        }
        if (verbFollows(place) || governedBy(place, verb) || pluralWanted(place, verb) || closes(place, verb)) {
            return Tag.NOUN;
        }
        if (counts(place, verb)) {
            return Tag.VERB;
        }
        boolean behindPreposition = place.previous(1) == Tag.ADP;
        boolean described = place.previous(1) == Tag.ADJ
                && (place.closed(-1, Tag.ADJ) || place.lower(-1).endsWith("est"));
        boolean phrase = place.determined() || described || behindPreposition;
        if (!phrase && place.phraseOpens(1) && !place.kind(2).equals("unit")) {
            return Tag.VERB;
        }
        boolean governed = behindPreposition && !place.kind(-1).equals("particle");
        if (place.nounWanted() || governed || subjectWanted(place)) {
            return Tag.NOUN;
        }
        if (behindSubject(place)) {
            return Tag.VERB;
        }
        return verb.is(Inflection.PAST) || reports(place, verb) || governs(place, verb)
                ? Tag.VERB
                : model.best(place.words(), place.at(), place.before(), EITHER);
    }

    /** "Demanded that Peru halt the flights": behind the subject of a clause that has no verb yet, before its object. */
    private static boolean demanded(Place place, VerbForm verb) {
        if (!verb.is(Inflection.BASE) || !place.behindNoun()) {
            return false;
        }
        int steps = 1;
        while (steps < SUBJECT && NOMINAL.contains(place.previous(steps))) {
            steps++;
        }
        boolean whom = place.lower(-steps).equals("whom") && plural(place.lower(-1)) && !place.nounNext();
        boolean that = place.lower(-steps).equals("that") && place.previous(steps) == Tag.SCONJ;
        return steps > 1 && (that && place.phraseOpens(1) || whom);
    }

    /** "Imports its grain, buys half its fuel abroad and": one of several things somebody does, before how much. */
    private static boolean counts(Place place, VerbForm verb) {
        String next = place.lower(1);
        boolean much = place.closed(1, Tag.NUM) || next.equals("half");
        return place.lower(-1).equals(",") && verb.is(Inflection.THIRD_PERSON) && much;
    }

    /** "the hope that contacts at all levels": a clause that needs a subject has begun. */
    private static boolean subjectWanted(Place place) {
        boolean said = place.lower(-1).equals("that") && place.previous(2) == Tag.VERB;
        return said
                || place.lower(-1).equals("that")
                        && place.grammar().nouns().takes(Lemmas.singular(place.lower(-2)), "that");
    }

    private static boolean behindSubject(Place place) {
        boolean person = place.previous(1) == Tag.PRON && place.kind(-1).equals("person");
        boolean relative = place.kind(-1).equals("relative") && !place.lower(-1).equals("whose");
        boolean what = place.lower(-1).equals("what") && (place.nounNext() || place.phraseOpens(1));
        return person || relative || what;
    }

    /** "Held talks", "had talks": right behind a verb no other stands that has a subject of its own. */
    private static boolean governedBy(Place place, VerbForm verb) {
        boolean governor = place.previous(1) == Tag.VERB || HAVING.contains(place.lower(-1));
        return governor && (verb.is(Inflection.THIRD_PERSON) || expressed(place, verb));
    }

    /** "Voiced regret", "expressed concern": a past with an object; not "helped resolve", "let go". */
    private static boolean expressed(Place place, VerbForm verb) {
        VerbForm before = place.verb(-1);
        return verb.is(Inflection.BASE)
                && before != null
                && (before.is(Inflection.PAST) || before.is(Inflection.ING))
                && !before.verb().takes("bare")
                && !before.verb().takes("intr")
                && !before.verb().takes("to");
    }

    /** "American aid workers", "the army command": behind one name or thing no verb can stand that wants several. */
    private static boolean pluralWanted(Place place, VerbForm verb) {
        boolean joined =
                place.previous(2) == Tag.CCONJ || place.previous(2) == Tag.NUM || place.previous(2) == Tag.VERB;
        boolean plural = !verb.is(Inflection.THIRD_PERSON) && !verb.is(Inflection.PAST);
        boolean several = plural(place.lower(-1)) || place.grammar().rules().is("collective", place.lower(-1));
        return plural && place.behindNoun() && !several && !joined;
    }

    /** "the forces finally left": the verb is to come. */
    private static boolean verbFollows(Place place) {
        int next = place.moved(1).exists() && place.closed(1, Tag.ADV)
                        || place.lower(1).endsWith("ly")
                ? 2
                : 1;
        VerbForm form = place.verb(next);
        boolean tensed = form != null
                && !form.mayBeNoun()
                && (form.is(Inflection.PAST) || form.is(Inflection.THIRD_PERSON))
                && place.closed(next) == null;
        return place.behindNoun()
                && (place.closed(next, Tag.AUX) || tensed)
                && !place.kind(-1).equals("relative");
    }

    /** "the production cost and": a form that is base and past at once, with nothing it could govern. */
    private static boolean closes(Place place, VerbForm verb) {
        Place next = place.moved(1);
        boolean ends = !next.exists() || !next.word().letter() || place.closed(1, Tag.CCONJ);
        return place.previous(1) == Tag.NOUN && ends && verb.is(Inflection.BASE) && verb.is(Inflection.PAST);
    }

    /** "A critic claims that", "critics object that", also behind what stands between them. */
    private static boolean reports(Place place, VerbForm verb) {
        boolean one = place.behindNoun() && verb.is(Inflection.THIRD_PERSON);
        boolean several = place.behindNoun() && plural(place.lower(-1))
                || COMMAS.contains(place.lower(-1)) && verb.is(Inflection.BASE);
        return place.followed("that") && verb.verb().takes("that") && (one || several);
    }

    /** "the court calls for", "the statement amounts to": the preposition is the verb's, not the noun's. */
    private static boolean governs(Place place, VerbForm verb) {
        String preposition = place.lower(1);
        // "arms exports to", "oil purchases from": what is handed over is named before the noun as well.
        boolean handedOver = preposition.equals("to") || preposition.equals("from") || preposition.equals("with");
        return (verb.verb().takes("intr") || !handedOver)
                && place.previous(1) == Tag.NOUN
                && verb.is(Inflection.THIRD_PERSON)
                && verb.verb().governs(preposition)
                && !place.grammar().nouns().governs(Lemmas.singular(place.lower()), preposition);
    }

    static boolean plural(String lower) {
        return !Lemmas.singular(lower).equals(lower);
    }
}
