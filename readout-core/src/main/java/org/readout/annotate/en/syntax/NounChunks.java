package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/**
 * Noun phrases up to their heads. Titles and name are one phrase, and its head is the name's last word; a possessor is part
 * of the phrase; a day or week behind a noun opens a phrase of its own ("told Kim Thursday").
 *
 * @param text the sentence
 * @param lemmas gives the lemma of the head
 */
record NounChunks(Tagged text, Lemmas lemmas) {
    private static final int OPENING = 14;
    private static final Set<String> LAST_OR_NEXT = Set.of(
            "last", "next", "this", "that", "each", "every", "same", "earlier", "later", "past", "previous", "the");

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
        boolean time = time(first, end - 1, head);
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
                        || text.lower(at).equals("that") && (text.is(at + 1, Tag.AUX) || text.is(at + 1, Tag.VERB));
        return stands && !text.kind(at, "that") ? Chunk.noun(at, at, at, text.lower(at), false) : null;
    }

    /** Behind the last word of the phrase. */
    private int end(int first) {
        int at = first;
        while (at < text.size() && belongs(first, at)) {
            at += text.lower(at).equals("than") ? 1 : 1;
        }
        while (at > first && (text.is(at - 1, Tag.ADV) || text.is(at - 1, Tag.CCONJ))) {
            at--;
        }
        return at;
    }

    private boolean belongs(int first, int at) {
        if (at > first && (opensTime(first, at) || opensName(first, at))) {
            return false;
        }
        return switch (text.tag(at)) {
            case DET ->
                at == first
                        || text.lower(at - 1).equals("all")
                        || text.kind(at - 1, "correlative")
                        || text.lower(at - 1).equals("such");
            case PRON ->
                text.kind(at, "possessive")
                        && (at == first || text.lower(at - 1).equals("all"));
            case NOUN, PROPN, SYM, X -> true;
            case NUM -> true;
            case ADJ ->
                !closed(first, at) || text.kind(at, "postpositive") && !text.nominal(at + 1) && text.nominal(at - 1);
            case PART -> text.possessiveMark(at) && at > first && possessable(at - 1);
            case VERB -> participle(first, at);
            case ADV -> !closed(first, at) && (text.is(at + 1, Tag.ADJ) || participle(first, at + 1) && at > first);
            case CCONJ -> joined(first, at);
            case ADP -> moreThan(at);
            case PUNCT -> listed(first, at) || quoted(first, at);
            default -> false;
        };
    }

    private boolean possessable(int at) {
        return text.nominal(at) || text.is(at, Tag.ADJ);
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
        return indefinite && text.is(at, Tag.PROPN) && text.is(at - 1, Tag.NOUN);
    }

    private boolean opensTime(int first, int at) {
        if (dated(first, at)) {
            return true;
        }
        if (text.kind(at, "time")) {
            return text.nominal(at - 1) && !text.possessiveMark(at + 1) && !text.kind(at - 1, "time");
        }
        boolean named = text.lower(at).equals("last") || text.lower(at).equals("next");
        boolean unit = text.kind(at + 1, "unit") || text.kind(at + 1, "month") || text.kind(at + 1, "time");
        return named && unit && at > first && text.nominal(at - 1);
    }

    /** Behind "21 June" or "Wednesday" another phrase begins, unless it goes on as a date or as "Wednesday night". */
    private boolean dated(int first, int at) {
        boolean month = text.kind(at - 1, "month") && text.is(at - 2, Tag.NUM) && at - 2 >= first;
        boolean day = text.kind(at - 1, "time") && at - 1 == first;
        return (month || day) && !text.is(at, Tag.NUM) && !text.kind(at, "unit") && !text.possessiveMark(at);
    }

    /** A participle before its noun: "the visiting general", "a reported proposal". */
    boolean participle(int first, int at) {
        VerbForm form = text.verbForm(at);
        boolean ing = text.lower(at).endsWith("ing");
        boolean shaped = ing
                || form != null && form.is(Inflection.PAST_PARTICIPLE)
                || text.lower(at).endsWith("ed");
        boolean noun = text.nominal(at + 1)
                || text.is(at + 1, Tag.ADJ)
                || text.is(at + 1, Tag.VERB)
                        && text.nominal(at + 2)
                        && at + 1 < text.size()
                        && text.lower(at + 1).endsWith("ing");
        if (!text.is(at, Tag.VERB) || !shaped || !noun) {
            return false;
        }
        if (at == first) {
            return text.is(at - 1, Tag.ADP) && !ing && !text.kind(at - 1, "particle")
                    || (at == 0 || at == 1 && text.is(0, Tag.ADV)) && beforeVerb(at);
        }
        Tag before = text.tag(at - 1);
        return before == Tag.DET
                || before == Tag.ADJ
                || before == Tag.ADV && at - 1 > first && (text.is(at - 2, Tag.DET) || text.kind(at - 2, "possessive"))
                || text.kind(at - 1, "possessive")
                || text.possessiveMark(at - 1)
                || before == Tag.NUM && !(at - 1 > first) && !ing;
    }

    /** "Visiting Vietnamese leader X met": no comma stands between a participle that opens the sentence and the verb. */
    private boolean beforeVerb(int participle) {
        for (int at = participle + 1; at < Math.min(text.size(), participle + OPENING); at++) {
            if (text.lower(at).equals(",")
                    || text.is(at, Tag.ADP) && !text.is(at - 1, Tag.NOUN) && !text.is(at - 1, Tag.PROPN)) {
                return false;
            }
            if (text.is(at, Tag.AUX) || text.is(at, Tag.VERB) && !text.lower(at).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** "Chinese and Indian troops": adjectives joined before one noun. */
    private boolean joined(int first, int at) {
        return at > first && adjective(at - 1) && adjective(at + 1) && (text.nominal(at + 2) || adjective(at + 2));
    }

    /** "his U.S., Russian and Japanese counterparts". */
    private boolean listed(int first, int at) {
        boolean comma = text.lower(at).equals(",") && at > first && adjective(at - 1) && adjective(at + 1);
        int next = text.lower(at + 1).equals("south") || text.lower(at + 1).equals("north") ? at + 3 : at + 2;
        return comma
                && (text.is(next, Tag.CCONJ) && joined(first, next)
                        || text.lower(next).equals(",") && listed(first, next));
    }

    /** 'a "great letter"': a quotation mark inside the phrase. */
    private boolean quoted(int first, int at) {
        boolean open = text.is(at - 1, Tag.DET) || text.is(at - 1, Tag.ADJ) || text.kind(at - 1, "possessive");
        return at > first && text.words().get(at).quote() && open && (text.nominal(at + 1) || text.is(at + 1, Tag.ADJ));
    }

    private boolean adjective(int at) {
        boolean half = text.lower(at).equals("south") || text.lower(at).equals("north");
        return text.is(at, Tag.ADJ)
                || text.is(at, Tag.PROPN) && (nationality(text.lower(at)) || half && nationality(text.lower(at + 1)));
    }

    private static boolean nationality(String lower) {
        return lower.endsWith("ese")
                || lower.endsWith("ian")
                || lower.endsWith("ean")
                || lower.endsWith("can")
                || lower.endsWith("ish")
                || Set.of(
                                "u.s.",
                                "french",
                                "dutch",
                                "greek",
                                "thai",
                                "czech",
                                "swiss",
                                "israeli",
                                "iraqi",
                                "pakistani",
                                "german",
                                "afghan",
                                "british",
                                "arab",
                                "saudi",
                                "qatari",
                                "kuwaiti",
                                "emirati",
                                "lao")
                        .contains(lower);
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

    private boolean time(int first, int last, int head) {
        if (text.kind(head, "time")) {
            return true;
        }
        if (text.kind(head, "month")) {
            return head == first || LAST_OR_NEXT.contains(text.lower(first));
        }
        if (!text.kind(head, "unit")) {
            return text.is(head, Tag.NUM) && head == first && text.lower(head).matches("(1[5-9]|20)\\d\\d");
        }
        return first == last
                || text.is(first, Tag.NUM)
                || LAST_OR_NEXT.contains(text.lower(first))
                || text.lower(first).equals("a")
                || text.lower(first).equals("several");
    }
}
