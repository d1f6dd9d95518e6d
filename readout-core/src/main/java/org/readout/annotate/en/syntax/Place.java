package org.readout.annotate.en.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ClosedWords;
import org.readout.lexicon.en.Grammar;
import org.readout.lexicon.en.VerbForm;
import org.readout.model.syntax.Tag;

/**
 * A word whose tag is sought, between words that have theirs and words that have none yet.
 *
 * @param words the sentence
 * @param before the tags of the words before, and perhaps of more
 * @param at which word
 * @param entries what the tables say of them
 */
record Place(List<Word> words, List<Tag> before, int at, Entries entries) {
    Grammar grammar() {
        return entries.grammar();
    }

    Word word() {
        return words.get(at);
    }

    String lower() {
        return words.get(at).lower();
    }

    /** A word some steps away, in lower case; empty beyond the ends. */
    String lower(int steps) {
        int other = at + steps;
        return other < 0 || other >= words.size() ? "" : words.get(other).lower();
    }

    Place moved(int steps) {
        return new Place(words, before, at + steps, entries);
    }

    boolean exists() {
        return at >= 0 && at < words.size();
    }

    /** The tag some steps before; that of a mark beyond the first word. */
    Tag previous(int steps) {
        return at < steps ? Tag.PUNCT : before.get(at - steps);
    }

    /** What the table of closed words calls a word some steps away. */
    String kind(int steps) {
        ClosedWords.Word closed = closed(steps);
        return closed == null ? "" : closed.kind();
    }

    ClosedWords.@Nullable Word closed(int steps) {
        return entries.closed(at + steps);
    }

    @Nullable
    VerbForm verb(int steps) {
        return entries.verb(at + steps);
    }

    /** True if the word some steps away is closed, with this tag. */
    boolean closed(int steps, Tag tag) {
        ClosedWords.Word closed = closed(steps);
        return closed != null && closed.tag() == tag;
    }

    /** The first word of a sentence or of a quotation: its capital says nothing. */
    boolean first() {
        return at == 0
                || word().capital() && (words.get(at - 1).quote() || lower(-1).equals(":"));
    }

    boolean behindNoun() {
        return previous(1) == Tag.NOUN || previous(1) == Tag.PROPN;
    }

    /** Behind an article, an adjective, a possessor: a noun comes, no verb. */
    boolean nounWanted() {
        Tag previous = previous(1);
        return at > 0
                && (previous == Tag.DET
                        || previous == Tag.ADJ
                        || previous == Tag.NUM
                        || determined()
                        || previous == Tag.PART && lower(-1).startsWith("'"));
    }

    /** Behind an article or a possessive. */
    boolean determined() {
        return kind(-1).equals("possessive") || kind(-1).equals("determiner");
    }

    /** True if a phrase with an article, a possessive or a pronoun opens some steps on. */
    boolean phraseOpens(int steps) {
        ClosedWords.Word closed = closed(steps);
        if (closed == null || words.get(at + steps).capital()) {
            return false;
        }
        boolean person = closed.kind().equals("person") && !lower(steps).equals("there");
        return closed.tag() == Tag.DET || closed.kind().equals("possessive") || person;
    }

    /** True if the next word is one a noun phrase goes on with. */
    boolean nounNext() {
        Place next = moved(1);
        if (!next.exists() || !next.word().letter()) {
            return false;
        }
        ClosedWords.Word closed = closed(1);
        return next.word().capital()
                || closed == null && verb(1) == null
                || closed != null && closed.tag() == Tag.ADJ
                || grammar().nouns().lists(Lemmas.singular(lower(1)));
    }

    boolean followed(String lower) {
        return lower(1).equals(lower);
    }
}
