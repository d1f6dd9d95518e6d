package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Tag;

/**
 * Noun phrases up to their heads. Titles and name are one phrase, and its head is the name's last word; a possessor is part
 * of the phrase; a day or week behind a noun opens a phrase of its own ("told Kim Thursday").
 *
 * @param text the sentence
 * @param lemmas gives the lemma of the head
 * @param prenominal what stands before a noun and belongs to it
 * @param times times among phrases
 * @param places places that open a sentence
 */
record NounChunks(Tagged text, Lemmas lemmas, Prenominal prenominal, TimePhrases times, FrontedPlaces places) {
    NounChunks(Tagged text, Lemmas lemmas) {
        this(text, lemmas, new Prenominal(text), new TimePhrases(text), new FrontedPlaces(text));
    }

    /** "Xi, then vice president". */
    private static final Set<String> FORMER = Set.of("then", "formerly");

    /** Nothing of these has a name of its own: "at their meeting Xi agreed". */
    private static final Set<String> EVENTS =
            Set.of("meeting", "talks", "visit", "trip", "call", "session", "dinner", "lunch", "banquet", "encounter");

    /** The phrase that starts at a word; absent if none does. */
    @Nullable
    Chunk at(int first) {
        if (text.kind(first, "person")) {
            return Chunk.noun(first, first, first, text.lower(first), false);
        }
        if (text.kind(first, "determiner") && reciprocal(first)) {
            return Chunk.noun(first, first + 1, first + 1, "other", false);
        }
        int end = end(first);
        if (end <= first) {
            return alone(first);
        }
        int head = head(first, end - 1);
        if (head < 0) {
            return alone(first);
        }
        boolean time = times.time(first, end - 1, head);
        return Chunk.noun(first, end - 1, head, lemmas.of(text.words().get(head), text.tag(head)), time);
    }

    private boolean reciprocal(int first) {
        String pair = text.lower(first) + " " + text.lower(first + 1);
        return (pair.equals("each other") || pair.equals("one another")) && !possessedNext(first + 2);
    }

    private boolean possessedNext(int at) {
        return text.possessiveMark(at);
    }

    /** A determiner by itself: "those received", "each renounced". */
    private @Nullable Chunk alone(int at) {
        boolean stands =
                text.is(at, Tag.DET) && !Set.of("the", "a", "an", "every", "no").contains(text.lower(at))
                        || text.kind(at, "correlative") && !text.nominal(at + 1)
                        || text.lower(at).equals("her")
                        || text.lower(at).equals("that") && (text.is(at + 1, Tag.AUX) || text.is(at + 1, Tag.VERB));
        return stands && !text.kind(at, "that") ? Chunk.noun(at, at, at, text.lower(at), false) : null;
    }

    /** Behind the last word of the phrase. */
    private int end(int first) {
        int at = first;
        while (at < text.size() && belongs(first, at)) {
            at++;
        }
        while (at > first && (text.is(at - 1, Tag.ADV) || text.is(at - 1, Tag.CCONJ))) {
            at--;
        }
        return at;
    }

    private boolean belongs(int first, int at) {
        if (at > first
                && (times.opensTime(first, at)
                        || opensName(first, at)
                        || places.ends(first, at)
                        || new Quantities(text).opens(first, at))) {
            return false;
        }
        return switch (text.tag(at)) {
            case DET ->
                at == first
                        || text.lower(at - 1).equals("all")
                        || text.kind(at - 1, "correlative")
                        || text.lower(at - 1).equals("such")
                        || half(at);
            case PRON ->
                text.kind(at, "possessive")
                        && (at == first || text.lower(at - 1).equals("all"));
            case NOUN, PROPN, SYM, X -> true;
            case NUM -> true;
            case ADJ ->
                !closed(first, at) || text.kind(at, "postpositive") && !text.nominal(at + 1) && text.nominal(at - 1);
            case PART -> text.possessiveMark(at) && at > first && possessable(at - 1);
            case VERB -> prenominal.participle(first, at);
            case ADV ->
                at == first
                                && FORMER.contains(text.lower(at))
                                && (text.is(at + 1, Tag.NOUN) || text.is(at + 1, Tag.ADJ))
                        || !closed(first, at)
                                && (text.is(at + 1, Tag.ADJ) || prenominal.participle(first, at + 1) && at > first);
            case CCONJ -> prenominal.joined(first, at) || half(at + 1);
            case ADP -> moreThan(at);
            case PUNCT -> prenominal.listed(first, at) || prenominal.quoted(first, at);
            default -> false;
        };
    }

    /** "told reporters [Dhaka had received it]". */
    private boolean plural(int at) {
        String lower = text.lower(at);
        return !Lemmas.singular(lower).equals(lower);
    }

    private boolean subject(int name) {
        int at = name;
        while (text.is(at, Tag.PROPN)) {
            at++;
        }
        return text.is(at, Tag.AUX) || text.is(at, Tag.VERB);
    }

    private boolean possessable(int at) {
        return text.nominal(at) || text.is(at, Tag.ADJ);
    }

    /** "Seven and a half hours". */
    private boolean half(int at) {
        return text.lower(at).equals("a")
                && text.lower(at + 1).equals("half")
                && text.lower(at - 1).equals("and")
                && text.is(at - 2, Tag.NUM);
    }

    private boolean moreThan(int at) {
        return text.lower(at).equals("than") && text.is(at + 1, Tag.NUM) && text.is(at - 1, Tag.ADJ)
                || text.lower(at).equals("per") && text.lower(at + 1).equals("cent");
    }

    /** True if the phrase has its noun already, so that an adjective would open another. */
    private boolean closed(int first, int at) {
        return at > first
                        && (text.is(at - 1, Tag.NOUN) || text.is(at - 1, Tag.PROPN))
                        && !text.nominal(at + 1)
                        && !text.is(at + 1, Tag.ADJ)
                || at > first && text.is(at - 1, Tag.NUM) && text.kind(at - 2, "month");
    }

    /** "a charge [Islamabad denies]": no name stands behind a noun with an indefinite article. */
    private boolean opensName(int first, int at) {
        boolean indefinite = text.lower(first).equals("a") || text.lower(first).equals("an");
        boolean behindNoun = text.is(at, Tag.PROPN) && text.is(at - 1, Tag.NOUN);
        boolean whose = text.lower(first - 1).equals("whose");
        if (text.is(at - 1, Tag.NOUN) && text.is(first, Tag.DET) && people(at)) {
            return true;
        }
        return behindNoun
                && (indefinite || whose || EVENTS.contains(text.lower(at - 1)) || plural(at - 1) && subject(at));
    }

    /** "The shipment [Danish police] seized": no adjective stands behind its noun. */
    private boolean people(int at) {
        return prenominal.nationality(text.lower(at)) && text.is(at + 1, Tag.NOUN) && text.is(at + 2, Tag.VERB);
    }

    private int head(int first, int last) {
        for (int at = last; at >= first; at--) {
            if (text.is(at, Tag.NOUN) || text.is(at, Tag.PROPN)) {
                return at;
            }
        }
        for (int at = last; at >= first; at--) {
            if (text.nominal(at)
                    || text.lower(at).equals("many")
                    || text.lower(at).equals("several")
                    || text.lower(at).equals("most")
                    || text.lower(at).equals("all")
                    || text.lower(at).equals("few")) {
                return at;
            }
        }
        boolean determined = text.is(first, Tag.DET) || text.kind(first, "possessive");
        return determined && last > first && (text.is(last, Tag.ADJ) || text.is(last, Tag.VERB)) ? last : -1;
    }
}
