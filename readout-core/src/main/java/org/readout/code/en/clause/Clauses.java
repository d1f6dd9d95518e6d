package org.readout.code.en.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.sentence.Mentions;
import org.readout.code.en.sentence.SentenceText;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.LeadWords;
import org.readout.lexicon.en.LeadWords.Lead;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Annotated;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.syntax.Analysis;
import org.readout.model.syntax.Syntax;

/**
 * A sentence as a row of chunks.
 *
 * @param annotated the document
 * @param plain its text in plain spelling
 * @param lower the same in lower case
 * @param sentence the sentence
 * @param english the tables
 * @param found what was recognised within the sentence
 * @param leads what its words may lead to
 * @param chunks words and mentions in a row, cut when first asked for
 * @param structure who does what in it, found when first asked for and then shared by all that read it
 */
public record Clauses(
        Annotated annotated,
        String plain,
        String lower,
        Sentence sentence,
        English english,
        Mentions found,
        Set<Lead> leads,
        Chunks chunks,
        Structure structure) {

    /**
     * @param plain the text in plain spelling
     * @param lower the same in lower case
     * @param mentions those within the sentence
     */
    public static Clauses of(
            Annotated annotated,
            String plain,
            String lower,
            Sentence sentence,
            List<Mention> mentions,
            English english,
            LeadWords words,
            Analysis analysis) {
        return new Clauses(
                annotated,
                plain,
                lower,
                sentence,
                english,
                new Mentions(mentions),
                words.in(lower, sentence.span()),
                new Chunks(lower, sentence.span(), mentions),
                new Structure(analysis, plain, sentence.span()));
    }

    /** Who does what to whom, without the dateline. */
    public Syntax syntax() {
        return structure.syntax();
    }

    /** True if a word of it may lead to something of a kind. */
    public boolean leads(Lead lead) {
        return leads.contains(lead);
    }

    /** The sentence with its syntax and mentions, as the readers of single sentences take it. */
    public SentenceText text() {
        return new SentenceText(annotated, plain, sentence.span(), found, syntax());
    }

    /** How many chunks the sentence has. */
    public int size() {
        return chunks.all().size();
    }

    /** The chunk at an index, from 0. */
    public Chunk at(int index) {
        return chunks.all().get(index);
    }

    /** True if the chunk at an index is a word; false beyond the sentence. */
    public boolean is(int index, String word) {
        return index >= 0 && index < size() && at(index).is(word);
    }

    /** A word or sign that opens a clause of its own. */
    public boolean boundary(int index) {
        String word = at(index).word();
        return at(index).mention() == null
                && (";:—–".contains(word) || english.functionWords().is("boundary", word));
    }

    /** The column of the table line a term was found by. */
    public Optional<String> cell(Mention.OfTerm term, String column) {
        return english.terms().row(term).flatMap(row -> Optional.ofNullable(row.optional(column)));
    }

    /** All mentions of a kind in the sentence, in text order. */
    public <M extends Mention> List<M> all(Class<M> kind) {
        return found.of(kind);
    }

    /** Everything recognised, in text order. */
    public List<Mention> mentions() {
        return found.all();
    }

    /** The terms of a kind, in text order, those that only stand within a date left out. */
    public List<Mention.OfTerm> terms(String kind) {
        List<Mention.OfTerm> terms = List.of();
        for (Mention.OfTerm term : found.of(Mention.OfTerm.class)) {
            if (term.kind().equals(kind) && !inDate(term.span())) {
                terms = terms.isEmpty() ? new ArrayList<>(2) : terms;
                terms.add(term);
            }
        }
        return List.copyOf(terms);
    }

    /** True if a term of a kind ends with a chunk. */
    public boolean termEnds(int index, String kind) {
        return terms(kind).stream()
                .anyMatch(term -> term.span().end() == at(index).span().end());
    }

    /** The first chunk that begins at or after an offset. */
    public int chunkAt(int offset) {
        int i = 0;
        while (i < size() && at(i).span().start() < offset) {
            i++;
        }
        return i;
    }

    /** "May" in a date is no "may". */
    private boolean inDate(Span span) {
        return all(Mention.OfDate.class).stream().anyMatch(date -> date.span().contains(span));
    }

    /** The words of a stretch of the document, by UTF-16 offsets of the stored text, end exclusive. */
    public Evidence quote(Span span) {
        return annotated.quote(span);
    }

    /** The words of the whole sentence. */
    public Evidence quote() {
        return quote(sentence.span());
    }

    /** The term at a chunk; null if it is none. */
    public Mention.@Nullable OfTerm term(int index) {
        return at(index).mention() instanceof Mention.OfTerm term ? term : null;
    }

    /** Words that single rules ask for. */
    public WordKinds words() {
        return english.ruleWords();
    }
}
