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
    static final Set<String> COLLECTIVE =
            Set.of("people", "police", "media", "troops", "children", "men", "women");
    /** "A working visit": no one works there. */
    private static final Set<String> WORKING = Set.of(
            "visit",
            "visits",
            "lunch",
            "luncheon",
            "dinner",
            "breakfast",
            "meeting",
            "meetings",
            "session",
            "sessions",
            "trip",
            "group",
            "groups",
            "level",
            "talks",
            "paper",
            "party",
            "language",
            "relationship");

    private static final Set<String> GERUND = Set.of("after", "before", "without", "upon", "since");
    private static final Set<String> HAVING = Set.of("have", "has", "had", "having");
    /** Within this many words a subject begins. */
    private static final int SUBJECT = 6;

    private static final Set<String> COMMAS = Set.of(",", "-", "–", "—");
    private static final Set<Tag> NOMINAL = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.DET, Tag.ADJ, Tag.PART);
    private static final Set<Tag> EITHER = EnumSet.of(Tag.NOUN, Tag.VERB);

    Tag tag(Place place, VerbForm verb) {
        if (place.first()
                || Enclosures.demonym(place)
                || !verb.is(Inflection.BASE) && InvertedVerbs.within(place)) {
            return Tag.NOUN;
        }
        if (demanded(place, verb)) {
            return Tag.VERB;
        }
        if (verbFollows(place) || governedBy(place, verb) || pluralWanted(place, verb) || closes(place, verb)) {
            return Tag.NOUN;
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
        boolean several = plural(place.lower(-1)) || COLLECTIVE.contains(place.lower(-1));
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

    private static boolean plural(String lower) {
        return !Lemmas.singular(lower).equals(lower);
    }

    /** A form in "-ing"; "began a tour, meeting President X" goes on with a verb. */
    Tag ing(Place place, VerbForm verb) {
        if (place.lower().equals("working") && WORKING.contains(place.lower(1))) {
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
        boolean opens = place.lower(-1).equals(",") || GERUND.contains(place.lower(-1));
        boolean named = place.moved(1).exists() && (place.moved(1).word().capital() || place.phraseOpens(1));
        if (place.lower().equals("meeting")
                && opens
                && (named || place.lower(-1).equals(",") && place.nounNext())) {
            return Tag.VERB;
        }
        if (IngVerbs.behindComma(place, verb) || IngVerbs.series(place) || IngVerbs.ofThose(place)) {
            return Tag.VERB;
        }
        boolean clause = place.kind(-1).equals("subordinator");
        boolean listed = place.grammar().nouns().lists(place.lower())
                && !clause
                && (!place.phraseOpens(1) || place.nounWanted())
                && !IngVerbs.worded(place, verb);
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
                place.closed(1, Tag.ADP) && !verb.verb().governs(place.lower(1)) && !plural(place.lower(-1));
        return place.at() > 1
                && place.previous(1) == Tag.NOUN
                && (ends || ungoverned)
                && !verb.verb().takes("intr");
    }
}
