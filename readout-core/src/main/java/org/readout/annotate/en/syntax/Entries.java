package org.readout.annotate.en.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ClosedWords;
import org.readout.lexicon.en.Grammar;
import org.readout.lexicon.en.VerbForm;

/** What the tables say of each word of a sentence, looked up once: tagger and chunker ask for a word's neighbours over and over. */
final class Entries {
    private final Grammar grammar;
    private final ClosedWords.@Nullable Word[] closed;
    private final @Nullable VerbForm[] verbs;

    Entries(List<Word> words, Grammar grammar) {
        this.grammar = grammar;
        closed = new ClosedWords.Word[words.size()];
        verbs = new VerbForm[words.size()];
        for (int at = 0; at < words.size(); at++) {
            String lower = words.get(at).lower();
            closed[at] = grammar.words().word(lower);
            verbs[at] = grammar.verbs().form(lower);
        }
    }

    Grammar grammar() {
        return grammar;
    }

    /** The word as one whose part of speech is known; absent if it is none, and beyond the ends. */
    ClosedWords.@Nullable Word closed(int at) {
        return at < 0 || at >= closed.length ? null : closed[at];
    }

    /** What the word can be of a verb; absent if of none, and beyond the ends. */
    @Nullable
    VerbForm verb(int at) {
        return at < 0 || at >= verbs.length ? null : verbs[at];
    }
}
