package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.lexicon.en.Grammar;
import org.readout.model.Span;
import org.readout.model.syntax.Analysis;
import org.readout.model.syntax.NounGroup;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * Reads who does what to whom in a sentence. Immutable and safe to share; the same sentence gives the same analysis, in
 * time linear in its length.
 */
public final class SyntaxReader implements Analysis {
    private final Grammar grammar;
    private final Lemmas lemmas;

    public SyntaxReader(Grammar grammar) {
        this.grammar = grammar;
        lemmas = new Lemmas(grammar.verbs());
    }

    @Override
    public Syntax read(String plain, Span sentence) {
        List<Word> words = WordReader.read(plain, sentence, grammar.abbreviations());
        Entries entries = new Entries(words, grammar);
        // The model is loaded by the first sentence read, not by a program that reads none.
        List<Tag> tags = new GrammarTagger(TagModel.bundled()).tags(words, entries);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            tokens.add(token(word, tags.get(at)));
        }
        Tagged text = Tagged.of(words, tags, entries);
        List<Chunk> chunks = Chunker.chunks(text);
        List<NounGroup> nouns = chunks.stream()
                .filter(chunk -> chunk.is(Kind.NOUN))
                .map(chunk -> new NounGroup(chunk.first(), chunk.last(), chunk.head()))
                .toList();
        return Parse.read(text, chunks).syntax(tokens, nouns);
    }

    private Token token(Word word, Tag tag) {
        return new Token(word.span(), word.text(), word.text().toLowerCase(Locale.ROOT), tag, lemmas.of(word, tag));
    }
}
