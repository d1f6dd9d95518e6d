package org.readout.annotate.en.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.readout.lexicon.en.ClosedWords;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/**
 * Tags words of content that no table lists: by endings that are those of nouns, else by the model.
 *
 * @param model asked where no ending tells
 */
record OpenWords(TagModel model) {
    private static final Set<Tag> CONTENT = EnumSet.of(Tag.NOUN, Tag.ADJ, Tag.ADV);
    private static final Set<Tag> CONTENT_OR_VERB = EnumSet.of(Tag.NOUN, Tag.ADJ, Tag.ADV, Tag.VERB);
    private static final Set<Tag> ACTING = EnumSet.of(Tag.VERB, Tag.ADV);
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");
    private static final Set<Tag> FIRST = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.ADV);
    private static final List<String> NOUN_ENDINGS =
            List.of("ence", "ance", "tion", "sion", "ment", "ness", "ship", "ity", "ism", "ist", "ier");
    private static final List<String> VERB_ENDINGS = List.of("ed", "ing", "ize", "ise");
    private static final List<String> PEOPLE_ENDINGS = List.of("er", "or", "ist", "ian", "ant", "ent", "at", "man");
    private static final int SHORTEST = 6;

    Tag tag(Place place) {
        String lower = place.lower();
        String singular = Lemmas.singular(lower);
        if (superlative(place) || lower.endsWith("less") && lower.length() >= SHORTEST) {
            return Tag.ADJ;
        }
        if (lower.endsWith("ly") && place.previous(1) == Tag.AUX && place.verb(1) != null) {
            return Tag.ADV;
        }
        if (UnmistakenVerbs.open(place)) {
            return Tag.VERB;
        }
        boolean noun = singular.length() >= SHORTEST && ends(singular, NOUN_ENDINGS);
        if (noun && !Infinitives.wanted(place) || place.grammar().nouns().lists(singular)) {
            return Tag.NOUN;
        }
        if (place.previous(1) == Tag.PRON && subject(place)) {
            return model.best(place.words(), place.at(), place.before(), ACTING);
        }
        if (Infinitives.wanted(place) && !lower.endsWith("ly")
                || lower.endsWith("ing") && lower.length() >= SHORTEST && place.phraseOpens(1)) {
            return Tag.VERB;
        }
        boolean verb = lower.indexOf('-') < 0 && lower.length() >= SHORTEST && ends(lower, VERB_ENDINGS);
        Tag tag = model.best(place.words(), place.at(), place.before(), verb ? CONTENT_OR_VERB : CONTENT);
        return tag == Tag.ADJ && endsPhrase(place) ? Tag.NOUN : tag;
    }

    private static boolean ends(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** "The boldest rebuff": behind an article, not "the forest". */
    private static boolean superlative(Place place) {
        String lower = place.lower();
        boolean known = place.grammar().nouns().lists(lower) || !place.nounNext() && place.verb(1) == null;
        return lower.endsWith("est") && lower.length() >= SHORTEST && place.determined() && !known;
    }

    /** The first word of a sentence is no verb with a tense. */
    Tag first(Place place) {
        boolean possessor = place.followed("'s") && place.word().capital();
        return possessor || name(place) ? Tag.PROPN : model.best(place.words(), place.at(), place.before(), FIRST);
    }

    /** A word nobody has seen in small letters, right before a verb or joined to a name: "Otieno met", "Otieno and Akello". */
    private boolean name(Place place) {
        if (!place.word().capital() || model.knows(place.lower()) || people(place.lower())) {
            return false;
        }
        int next = place.lower(1).endsWith("ly") || place.closed(1, Tag.ADV) ? 2 : 1;
        VerbForm verb = place.verb(next);
        boolean tensed = verb != null && (verb.is(Inflection.PAST) || verb.is(Inflection.THIRD_PERSON));
        Place joined = place.moved(2);
        boolean pair =
                place.closed(1, Tag.CCONJ) && joined.exists() && joined.word().capital();
        return tensed || place.closed(next, Tag.AUX) || pair;
    }

    /** "Diplomats", "fishermen": a plural is no name. */
    private boolean people(String lower) {
        String singular = Lemmas.singular(lower);
        boolean plural = !singular.equals(lower);
        return lower.endsWith("men") || plural && (model.knows(singular) || ends(singular, PEOPLE_ENDINGS));
    }

    /** Behind "they" and the like a verb or an adverb comes. */
    private static boolean subject(Place place) {
        boolean it = place.lower(-1).equals("it")
                && (place.kind(-2).equals("relative") || place.kind(-2).equals("that"));
        return it || SUBJECTS.contains(place.lower(-1));
    }

    /** "the nuclear arsenal.": no adjective ends a phrase that has an article. */
    private static boolean endsPhrase(Place place) {
        if (!place.nounWanted() && place.previous(1) != Tag.PROPN) {
            return false;
        }
        Place next = place.moved(1);
        if (!next.exists() || !next.word().letter()) {
            return true;
        }
        ClosedWords.Word closed = place.closed(1);
        return closed != null
                && (closed.tag() == Tag.ADP
                        || closed.tag() == Tag.AUX
                        || closed.kind().equals("relative"));
    }
}
