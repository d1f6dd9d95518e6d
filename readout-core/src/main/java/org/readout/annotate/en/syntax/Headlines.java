package org.readout.annotate.en.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/**
 * The first of several clauses that stand beside each other without a conjunction, in headlines and chronologies: "Court jails
 * six, acquits two", "0640 GMT - Troops board buses; the king flies in". It has a verb of its own, if need be one that looks
 * like a noun.
 */
final class Headlines {
    private static final Set<String> ENDS = Set.of(".", "?", "!", "\"");
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    /** A dateline has at most so many words. */
    private static final int DATELINE = 6;

    private Headlines() {}

    /** Index of the word that is its verb although it is tagged as a noun; -1 if there is none. */
    static int verb(List<Word> words, List<Tag> tags, Entries entries) {
        int from = start(words);
        int end = end(words, tags, entries, from);
        for (int at = from + 1; at < end - 1; at++) {
            Place place = new Place(words, tags, at, entries);
            if (tags.get(at) == Tag.AUX || tags.get(at) == Tag.VERB && tensed(place)) {
                return -1;
            }
            if (tags.get(at) == Tag.NOUN && place.behindNoun() && plural(place) && object(place, tags.get(at + 1))) {
                return tags.get(from) == Tag.ADP ? -1 : at;
            }
        }
        return -1;
    }

    private static boolean tensed(Place place) {
        return place.previous(1) != Tag.PART && !place.lower().endsWith("ing");
    }

    private static int start(List<Word> words) {
        for (int at = 0; at < Math.min(DATELINE, words.size()); at++) {
            if (DASHES.contains(words.get(at).lower())) {
                return at + 1;
            }
        }
        return 0;
    }

    /** The mark behind the first clause; -1 if there is no second. */
    private static int end(List<Word> words, List<Tag> tags, Entries entries, int from) {
        boolean headline =
                !words.isEmpty() && !ENDS.contains(words.get(words.size() - 1).lower());
        for (int at = from; at + 1 < words.size(); at++) {
            if (words.get(at).lower().equals(";")) {
                return clause(words, tags, at) ? at : -1;
            }
            Place next = new Place(words, tags, at + 1, entries);
            if (headline
                    && words.get(at).lower().equals(",")
                    && tags.get(at + 1) == Tag.VERB
                    && present(next.verb(0))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean present(@Nullable VerbForm verb) {
        return verb != null && (verb.is(Inflection.THIRD_PERSON) || verb.is(Inflection.BASE));
    }

    /** Behind the semicolon, and before a further one, a verb stands: no list. */
    private static boolean clause(List<Word> words, List<Tag> tags, int semicolon) {
        for (int at = semicolon + 1; at < words.size() && !words.get(at).lower().equals(";"); at++) {
            if (tags.get(at) == Tag.AUX) {
                return true;
            }
        }
        return false;
    }

    /** "Troops board", "court jails": the form goes with the noun before it. */
    private static boolean plural(Place place) {
        VerbForm verb = place.verb(0);
        String before = place.lower(-1);
        boolean several = !Lemmas.singular(before).equals(before)
                || place.grammar().rules().is("collective", before);
        return verb != null
                && verb.mayBeNoun()
                && (several ? verb.is(Inflection.BASE) : verb.is(Inflection.THIRD_PERSON));
    }

    private static boolean object(Place place, Tag next) {
        VerbForm verb = place.verb(0);
        return next == Tag.NOUN
                || next == Tag.PROPN
                || next == Tag.DET
                || next == Tag.NUM
                || next == Tag.ADP && verb != null && verb.verb().governs(place.lower(1));
    }
}
