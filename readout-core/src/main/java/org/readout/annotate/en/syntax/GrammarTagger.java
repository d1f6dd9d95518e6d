package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;
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
    /** "Two-day", "48-hour": how long or of how many what follows is. */
    private static final Pattern MEASURED = Pattern.compile(
            "(?:\\d+|half|one|two|three|four|five|six|seven|eight|nine|ten|multi|several)"
                    + "-(?:minute|hour|day|night|week|month|year|nation|country|state|party|way|member|man|person|point|stop|leg|track)");

    /** "Unjustified", "unwarranted": of no verb. */
    private static final Pattern UNDONE = Pattern.compile("un[a-z]{4,}ed");

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
        if (AdverbPairs.within(place)) {
            return Tag.ADV;
        }
        if (place.lower().equals("to")) {
            return Infinitives.to(place) ? Tag.PART : Tag.ADP;
        }
        VerbForm verb = place.verb(0);
        ClosedWords.Word closed = place.closed(0);
        boolean base = verb != null && verb.is(Inflection.BASE) && Infinitives.open(closed);
        if (base && (Infinitives.wanted(place) || closed != null && acts(place) || InvertedVerbs.wanted(place))) {
            return Tag.VERB;
        }
        return closed == null ? content(place, verb) : ClosedTags.tag(place, closed);
    }

    /** "let Taipei open an office": what stands before an article and behind a noun is no adjective. */
    private static boolean acts(Place place) {
        return place.behindNoun() && place.phraseOpens(1);
    }

    /** "By Seoul's account the boat": behind a possessor and before an article. */
    private static boolean owned(Place place, VerbForm verb) {
        return verb.is(Inflection.BASE)
                && place.lower(-1).equals("'s")
                && place.previous(1) == Tag.PART
                && place.phraseOpens(1);
    }

    private Tag content(Place place, @Nullable VerbForm verb) {
        if (place.lower().equals("opposite") && place.previous(1) == Tag.VERB && place.nounNext()) {
            return Tag.ADP;
        }
        if (place.lower().equals("dead") && place.previous(1) == Tag.VERB && place.phraseOpens(1)) {
            return Tag.ADV; // "shot dead an angler"
        }
        if (place.determined() && place.grammar().nouns().takes(place.lower(), "that")) {
            return Tag.NOUN; // "on the ground that"
        }
        if (place.lower(-1).equals("very") && place.lower().endsWith("ed")) {
            return Tag.ADJ;
        }
        if (verb == null && UNDONE.matcher(place.lower()).matches()) {
            return Tag.ADJ;
        }
        if (verb == null) {
            return place.first() ? openWords.first(place) : openWords.tag(place);
        }
        if (verb.is(Inflection.ING)) {
            return IngVerbs.tag(place, verb);
        }
        if (owned(place, verb)) {
            return Tag.NOUN;
        }
        if (UnmistakenVerbs.at(place, verb)) {
            return Tag.VERB;
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
}
