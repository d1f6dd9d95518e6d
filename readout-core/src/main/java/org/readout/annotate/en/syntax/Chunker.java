package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.lexicon.en.Grammar;
import org.readout.model.syntax.Tag;

/** Cuts tagged words into chunks, left to right, each word looked at a bounded number of times. */
final class Chunker {
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final Tagged text;
    private final NounChunks nouns;
    private final VerbChunks verbs;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Tagged text, Grammar grammar) {
        this.text = text;
        Lemmas lemmas = new Lemmas(grammar.verbs());
        nouns = new NounChunks(text, lemmas);
        verbs = new VerbChunks(text, lemmas);
    }

    static List<Chunk> chunks(Tagged text) {
        Chunker chunker = new Chunker(text, text.grammar());
        for (int at = 0; at < text.size(); ) {
            Chunk chunk = chunker.next(at);
            chunker.chunks.add(chunk);
            at = chunk.last() + 1;
        }
        return chunker.chunks;
    }

    private Chunk next(int at) {
        Chunk phrase = compound(at);
        if (phrase != null) {
            return phrase;
        }
        boolean prenominal = text.is(at, Tag.VERB) && nouns.prenominal().participle(at, at);
        Chunk verb = verbal(at) && !prenominal ? verbs.at(at) : null;
        if (verb != null) {
            return verb;
        }
        Chunk noun = text.kind(at, "relative") || text.kind(at, "question") ? null : nouns.at(at);
        return noun == null ? Chunk.word(kind(at), at, text.lower(at)) : noun;
    }

    private boolean verbal(int at) {
        return text.is(at, Tag.VERB)
                || text.is(at, Tag.AUX)
                || text.is(at, Tag.PART) && !text.possessiveMark(at)
                || text.kind(at, "negative");
    }

    /** Several words that tie like one: "according to", "as well as". */
    private @Nullable Chunk compound(int at) {
        if (!text.grammar().words().opensPhrase(text.lower(at))) {
            return null;
        }
        for (int length = 3; length >= 2; length--) {
            if (at + length <= text.size()) {
                String phrase = String.join(
                        " ",
                        text.words().subList(at, at + length).stream()
                                .map(Word::lower)
                                .toList());
                Tag tag = text.grammar().words().phrase(phrase);
                boolean infinitive = phrase.equals("due to") && text.is(at + length, Tag.VERB);
                if (phrase.equals("up to") && text.is(at + length, Tag.NUM)) {
                    return Chunk.words(Kind.ADVERB, at, at + length - 1, phrase); // "up to forty rebels"
                }
                if (tag != null && !infinitive) {
                    return Chunk.words(kind(tag), at, at + length - 1, phrase);
                }
            }
        }
        return null;
    }

    private Kind kind(int at) {
        return switch (text.kind(at)) {
            case "that", "question", "subordinator" -> Kind.SUBORDINATOR;
            case "relative" -> Kind.RELATIVE;
            case "particle" -> Kind.ADVERB;
            case "" -> text.lower(at).equals("off") && text.is(at - 1, Tag.VERB) ? Kind.ADVERB : plain(at);
            default -> plain(at);
        };
    }

    private Kind plain(int at) {
        return text.tag(at) == Tag.PUNCT ? mark(text.words().get(at)) : kind(text.tag(at));
    }

    private static Kind kind(Tag tag) {
        return switch (tag) {
            case ADP -> Kind.PREPOSITION;
            case SCONJ -> Kind.SUBORDINATOR;
            case CCONJ -> Kind.CONJUNCTION;
            case ADJ, VERB -> Kind.ADJECTIVE;
            default -> Kind.ADVERB;
        };
    }

    private static Kind mark(Word word) {
        if (word.lower().equals(",") || DASHES.contains(word.lower())) {
            return Kind.COMMA;
        }
        return word.quote() ? Kind.QUOTE : Kind.MARK;
    }
}
