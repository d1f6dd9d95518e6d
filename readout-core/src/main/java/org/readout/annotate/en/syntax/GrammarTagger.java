package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ClosedWords;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/**
 * Tags by what is certain first: marks, numbers, closed words, names by their capital, verbs whose forms are those of no
 * noun. What is left open is asked of the model, among the readings the lexicon allows.
 */
final class GrammarTagger {
    private static final Set<String> TIMES = Set.of(
            "day",
            "week",
            "month",
            "year",
            "night",
            "morning",
            "afternoon",
            "evening",
            "weekend",
            "summer",
            "winter",
            "autumn",
            "spring",
            "fall",
            "same");
    /** "Two-day", "48-hour": how long or of how many what follows is. */
    private static final Pattern MEASURED = Pattern.compile(
            "(?:\\d+|half|one|two|three|four|five|six|seven|eight|nine|ten|multi|several)"
                    + "-(?:minute|hour|day|night|week|month|year|nation|country|state|party|way|member|man|person|point|stop|leg|track)");

    private static final String CURRENCY = "$€£¥%";

    private final VerbOrNoun verbOrNoun;
    private final OpenWords openWords;

    GrammarTagger(TagModel model) {
        verbOrNoun = new VerbOrNoun(model);
        openWords = new OpenWords(model);
    }

    /** As many tags as words. */
    List<Tag> tags(List<Word> words, Entries entries) {
        List<Tag> tags = new ArrayList<>(words.size());
        boolean headline = NameWords.headline(words);
        for (int at = 0; at < words.size(); at++) {
            tags.add(tag(new Place(words, tags, at, entries), headline));
        }
        verbless(words, tags, entries);
        int verb = Headlines.verb(words, tags, entries);
        if (verb >= 0) {
            tags.set(verb, Tag.VERB);
        }
        return tags;
    }

    /** A sentence without a verb that has a tense: the first word that is a noun only if need be is its verb. */
    private void verbless(List<Word> words, List<Tag> tags, Entries entries) {
        int candidate = -1;
        for (int at = 0; at < tags.size(); at++) {
            Place place = new Place(words, tags, at, entries);
            if (tags.get(at) == Tag.AUX || tags.get(at) == Tag.VERB && tensed(place)) {
                return;
            }
            candidate = candidate < 0 && mayBeVerb(place, tags.get(at)) ? at : candidate;
        }
        if (candidate >= 0) {
            tags.set(candidate, Tag.VERB);
        }
    }

    private static boolean tensed(Place place) {
        VerbForm form = place.verb(0);
        int steps = 1;
        while (place.previous(steps) == Tag.ADV) {
            steps++;
        }
        boolean agent = place.followed("by");
        return place.previous(steps) != Tag.PART
                && !(agent && form != null && form.is(Inflection.PAST_PARTICIPLE))
                && (form == null
                        || form.is(Inflection.PAST)
                        || form.is(Inflection.THIRD_PERSON)
                        || form.is(Inflection.BASE));
    }

    private static boolean mayBeVerb(Place place, Tag tag) {
        VerbForm form = place.verb(0);
        boolean noun = tag == Tag.NOUN && form != null && form.mayBeNoun();
        Place next = place.moved(1);
        // "By video link": one thing behind a preposition.
        boolean governed = place.previous(2) == Tag.ADP && place.previous(1) == Tag.NOUN;
        return noun
                && place.behindNoun()
                && !governed
                && next.exists()
                && next.word().letter();
    }

    private Tag tag(Place place, boolean headline) {
        Word word = place.word();
        if (word.digit()) {
            return Tag.NUM;
        }
        if (word.lower().equals("'s")) {
            return place.previous(1) == Tag.PRON ? Tag.AUX : Tag.PART;
        }
        if (word.lower().equals("'")) {
            return Tag.PART;
        }
        if (!word.letter()) {
            return CURRENCY.contains(word.lower()) ? Tag.SYM : Tag.PUNCT;
        }
        return !headline && NameWords.name(place) || may(place) ? Tag.PROPN : common(place);
    }

    /** The month, also where capitals tell nothing: "on May 9". */
    private static boolean may(Place place) {
        return place.word().text().equals("May")
                && (place.previous(1) == Tag.ADP
                        || place.moved(1).exists() && place.moved(1).word().digit());
    }

    private Tag common(Place place) {
        if (place.lower().indexOf('-') > 0
                && MEASURED.matcher(place.lower()).matches()
                && place.moved(1).exists()
                && place.moved(1).word().letter()) {
            return Tag.ADJ;
        }
        if (place.lower().equals("to")) {
            return Infinitives.to(place) ? Tag.PART : Tag.ADP;
        }
        VerbForm verb = place.verb(0);
        ClosedWords.Word closed = place.closed(0);
        boolean base = verb != null && verb.is(Inflection.BASE) && Infinitives.open(closed);
        if (base
                && (Infinitives.wanted(place)
                        || closed != null && acts(place)
                        || InvertedVerbs.wanted(place, verb))) {
            return Tag.VERB;
        }
        return closed == null ? content(place, verb) : closed(place, closed);
    }

    /** "let Taipei open an office": what stands before an article and behind a noun is no adjective. */
    private static boolean acts(Place place) {
        return place.behindNoun() && place.phraseOpens(1);
    }

    private Tag content(Place place, @Nullable VerbForm verb) {
        if (place.lower().equals("opposite") && place.previous(1) == Tag.VERB && place.nounNext()) {
            return Tag.ADP;
        }
        if (place.lower(-1).equals("very") && place.lower().endsWith("ed")) {
            return Tag.ADJ;
        }
        if (verb == null) {
            return place.first() ? openWords.first(place) : openWords.tag(place);
        }
        if (verb.is(Inflection.ING)) {
            return verbOrNoun.ing(place, verb);
        }
        if (verb.mayBeNoun()) {
            return verbOrNoun.tag(place, verb);
        }
        boolean bare = !verb.is(Inflection.PAST) && !verb.is(Inflection.PAST_PARTICIPLE);
        if (bare
                && (place.nounWanted()
                        || place.previous(1) == Tag.ADP && !place.kind(-1).equals("particle"))) {
            return Tag.NOUN;
        }
        boolean verbal = !place.first() || verb.is(Inflection.PAST_PARTICIPLE);
        return verbal ? Tag.VERB : openWords.first(place);
    }

    private static Tag closed(Place place, ClosedWords.Word closed) {
        if (closed.kind().equals("noun")) {
            boolean phrase = place.nounWanted() || place.behindNoun();
            return phrase && !place.nounNext() ? Tag.NOUN : Tag.ADJ;
        }
        return switch (place.lower()) {
            case "there" -> existential(place) ? Tag.PRON : Tag.ADV;
            case "following" -> place.previous(1) == Tag.DET ? Tag.ADJ : Tag.ADP;
            case "that" -> thatTime(place) || pointing(place) || standing(place) ? Tag.DET : closed.tag();
            case "since" -> place.previous(1) == Tag.AUX ? Tag.ADV : closed.tag();
            case "will" -> place.determined() ? Tag.NOUN : closed.tag();
            case "others" -> place.previous(1) == Tag.NUM ? Tag.NOUN : closed.tag();
            case "last", "first" -> time(place) ? Tag.ADV : closed.tag();
            case "himself", "herself", "itself", "themselves" -> time(place) ? Tag.ADV : closed.tag();
            case "further" -> further(place) ? Tag.ADV : Tag.ADJ;
            case "likely" -> modal(place) ? Tag.ADV : Tag.ADJ;
            // "Firms worth millions", not "their worth", "millions' worth of oil".
            case "worth" -> place.nounWanted() || place.followed("of") ? Tag.NOUN : closed.tag();
            case "past" -> along(place) ? Tag.ADP : Tag.ADJ;
            case "both", "each", "all" -> floating(place) ? Tag.ADV : closed.tag();
            // "Had been involved in it", not "officials involved".
            case "involved" -> place.previous(1) == Tag.AUX && place.lower(-1).equals("been") ? Tag.VERB : Tag.ADJ;
            case "opposed" -> opposes(place) ? Tag.VERB : Tag.ADJ;
            // "Held restricted talks", not "restricted exports".
            case "restricted" -> place.previous(1) == Tag.VERB && place.nounNext() ? Tag.ADJ : Tag.VERB;
            case "long" -> modal(place) && place.verb(1) != null ? Tag.ADV : Tag.ADJ;
            case "states" -> place.followed("that") ? Tag.VERB : Tag.NOUN;
            default -> closed.tag();
        };
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
        return month || TIMES.contains(place.lower(1)) && place.previous(1) != Tag.ADJ && !place.closed(2, Tag.AUX);
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
        return next != null && !next.mayBeNoun();
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
