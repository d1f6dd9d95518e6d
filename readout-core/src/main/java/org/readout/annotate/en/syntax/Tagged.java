package org.readout.annotate.en.syntax;

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
 * @param entries what the tables say of them
 */
record Tagged(List<Word> words, List<Tag> tags, Entries entries) {
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
        if (at < 0 || at >= size()) {
            return "";
        }
        if (lower(at).equals("may") && is(at, Tag.PROPN)) {
            return "month";
        }
        ClosedWords.Word word = entries.closed(at);
        boolean same = word != null
                && (word.tag() == tags.get(at)
                        || calendar(word)
                        || word.kind().equals("that") && tags.get(at) == Tag.SCONJ);
        return word != null && same ? word.kind() : "";
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
