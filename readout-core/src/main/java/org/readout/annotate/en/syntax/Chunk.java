package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Verb;
import org.readout.model.syntax.VerbGroup;

/**
 * Words that stand together: a noun up to its head, a verb with its auxiliaries, or one word that ties phrases.
 *
 * @param kind what it is
 * @param first index of its first word
 * @param last index of its last word
 * @param head index of the word that heads it
 * @param lower its words in lower case, as far as rules ask for them: the conjunction, the preposition; of a noun its
 *     head's lemma
 * @param time true of a noun that tells when or how far: "Monday", "last week", "12 miles inside"
 * @param verb the verb group; absent if it is none
 * @param entry what the lexicon knows of the verb; absent if nothing
 * @param ambiguous true of a lone form that is past or participle: "expelled"
 */
record Chunk(
        Kind kind,
        int first,
        int last,
        int head,
        String lower,
        boolean time,
        @Nullable VerbGroup verb,
        @Nullable Verb entry,
        boolean ambiguous) {

    /** Kinds of chunks. */
    enum Kind {
        NOUN,
        VERB,
        PREPOSITION,
        /** Opens a clause: "that", "after", "whether". */
        SUBORDINATOR,
        RELATIVE,
        CONJUNCTION,
        COMMA,
        QUOTE,
        /** A stronger mark: semicolon, colon, dash, parenthesis, full stop. */
        MARK,
        ADJECTIVE,
        ADVERB
    }

    static Chunk word(Kind kind, int at, String lower) {
        return new Chunk(kind, at, at, at, lower, false, null, null, false);
    }

    static Chunk words(Kind kind, int first, int last, String lower) {
        return new Chunk(kind, first, last, last, lower, false, null, null, false);
    }

    static Chunk noun(int first, int last, int head, String lemma, boolean time) {
        return new Chunk(Kind.NOUN, first, last, head, lemma, time, null, null, false);
    }

    static Chunk verb(int first, VerbGroup group, @Nullable Verb entry, String lower, boolean ambiguous) {
        return new Chunk(Kind.VERB, first, group.head(), group.head(), lower, false, group, entry, ambiguous);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean finite() {
        return verb != null && verb.finite();
    }

    /** True of a verb group without a tense of its own. */
    boolean nonfinite() {
        return verb != null && !verb.finite();
    }

    boolean takes(String frame) {
        return entry != null && entry.takes(frame);
    }
}
