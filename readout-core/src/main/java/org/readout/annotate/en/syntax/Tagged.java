package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ClosedWords;
import org.readout.lexicon.en.Grammar;
import org.readout.lexicon.en.VerbForm;
import org.readout.model.syntax.Tag;

/**
 * A sentence's words with their tags, and what the tables say of them. Past either end stands nothing.
 *
 * @param words the words
 * @param tags as many
 * @param kinds what the table of closed words calls each; empty where it is none
 * @param entries what the tables say of them
 */
record Tagged(List<Word> words, List<Tag> tags, List<String> kinds, Entries entries) {
    /** Words whose tags are settled. */
    static Tagged of(List<Word> words, List<Tag> tags, Entries entries) {
        List<String> kinds = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            kinds.add(kind(words.get(at), tags.get(at), entries.closed(at)));
        }
        return new Tagged(words, tags, kinds, entries);
    }

    private static String kind(Word word, Tag tag, ClosedWords.@Nullable Word closed) {
        if (tag == Tag.PROPN && word.lower().equals("may")) {
            return "month";
        }
        if (tag == Tag.ADV && word.lower().equals("no")) {
            return "negative"; // "no longer"
        }
        return closed != null && same(closed, tag) ? closed.kind() : "";
    }

    private static boolean same(ClosedWords.Word closed, Tag tag) {
        return closed.tag() == tag || calendar(closed) || closed.kind().equals("that") && tag == Tag.SCONJ;
    }

    Grammar grammar() {
        return entries.grammar();
    }

    int size() {
        return words.size();
    }

    /** The tag of a word; of a place outside the sentence, that of a mark. */
    Tag tag(int at) {
        return at < 0 || at >= size() ? Tag.PUNCT : tags.get(at);
    }

    boolean is(int at, Tag tag) {
        return at >= 0 && at < size() && tags.get(at) == tag;
    }

    String lower(int at) {
        return at < 0 || at >= size() ? "" : words.get(at).lower();
    }

    /** What the table of closed words calls a word; a name is no closed word. */
    String kind(int at) {
        return at < 0 || at >= size() ? "" : kinds.get(at);
    }

    private static boolean calendar(ClosedWords.Word word) {
        return word.kind().equals("time") || word.kind().equals("month");
    }

    boolean kind(int at, String kind) {
        return kind(at).equals(kind);
    }

    /** True of what may stand in a noun phrase as its noun. */
    boolean nominal(int at) {
        Tag tag = tag(at);
        return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.NUM || tag == Tag.X || tag == Tag.SYM;
    }

    boolean possessiveMark(int at) {
        return is(at, Tag.PART) && lower(at).startsWith("'");
    }

    @Nullable
    VerbForm verbForm(int at) {
        return entries.verb(at);
    }
}
