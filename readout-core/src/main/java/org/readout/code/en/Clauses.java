package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.sentence.SentenceText;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Spelling;
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
 * @param mentions those within the sentence, in text order
 * @param chunks in text order, not overlapping
 * @param structure who does what in it, found when first asked for and then shared by all that read it
 */
record Clauses(
        Annotated annotated,
        String plain,
        String lower,
        Sentence sentence,
        English english,
        List<Mention> mentions,
        List<Chunk> chunks,
        Structure structure) {
    private static final Pattern WORD = Pattern.compile("'s\\b|[\\p{L}\\p{N}]+(?:['.-][\\p{L}\\p{N}]+)*|[^\\s]");
    /** Terms that are units of the grammar; the others are looked up by their place. */
    private static final List<String> UNITS = List.of(
            "meeting", "speech", "party", "organisation", "occasion", "place.city", "place.hall", "place.region");

    /**
     * @param plain the text in plain spelling
     * @param lower the same in lower case
     * @param mentions those within the sentence
     */
    static Clauses of(
            Annotated annotated,
            String plain,
            String lower,
            Sentence sentence,
            List<Mention> mentions,
            English english,
            Analysis analysis) {
        List<Chunk> chunks = new ArrayList<>();
        return new Clauses(
                annotated,
                plain,
                lower,
                sentence,
                english,
                mentions,
                chunked(lower, sentence.span(), mentions, chunks),
                new Structure(analysis, plain, sentence.span()));
    }

    private static List<Chunk> chunked(String lower, Span sentence, List<Mention> mentions, List<Chunk> chunks) {
        int at = sentence.start();
        for (Mention mention : mentions) {
            if (unit(mention) && mention.span().start() >= at) {
                words(lower, at, mention.span().start(), chunks);
                at = add(lower, mention, sentence.end(), chunks);
            }
        }
        words(lower, at, sentence.end(), chunks);
        return List.copyOf(chunks);
    }

    private static boolean unit(Mention mention) {
        if (mention instanceof Mention.OfReference) {
            return false;
        }
        return !(mention instanceof Mention.OfTerm term)
                || UNITS.stream()
                        .anyMatch(
                                unit -> term.kind().equals(unit) || term.kind().startsWith(unit + "."));
    }

    private static int add(String lower, Mention mention, int end, List<Chunk> chunks) {
        Span span = mention.span();
        String word = lower.substring(span.start(), span.end());
        boolean kept = lower.startsWith("'s", span.end()) && span.end() + 2 <= end;
        boolean lost = !(mention instanceof Mention.OfTerm) && Spelling.lostApostrophe(lower, span.end());
        boolean plural = lower.startsWith("s' ", span.end() - 1);
        chunks.add(new Chunk(span, mention, word, kept || lost || plural));
        return span.end() + (kept ? 2 : lost || plural ? 1 : 0);
    }

    private static void words(String lower, int from, int to, List<Chunk> chunks) {
        if (from >= to) {
            return;
        }
        Matcher word = WORD.matcher(lower).region(from, to);
        while (word.find()) {
            chunks.add(new Chunk(new Span(word.start(), word.end()), null, word.group(), false));
        }
    }

    /** Who does what to whom, without the dateline. */
    Syntax syntax() {
        return structure.syntax();
    }

    SentenceText text() {
        return new SentenceText(annotated, plain, sentence.span(), mentions, syntax());
    }

    int size() {
        return chunks.size();
    }

    Chunk at(int index) {
        return chunks.get(index);
    }

    boolean is(int index, String word) {
        return index >= 0 && index < size() && at(index).is(word);
    }

    /** A word or sign that opens a clause of its own. */
    boolean boundary(int index) {
        String word = at(index).word();
        return at(index).mention() == null
                && (";:—–".contains(word) || english.functionWords().is("boundary", word));
    }

    /** The column of the table line a term was found by. */
    Optional<String> cell(Mention.OfTerm term, String column) {
        return english.terms().row(term).flatMap(row -> Optional.ofNullable(row.optional(column)));
    }

    <M extends Mention> List<M> all(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Mention.OfTerm> terms(String kind) {
        return all(Mention.OfTerm.class).stream()
                .filter(term -> term.kind().equals(kind) && !inDate(term.span()))
                .toList();
    }

    /** True if a term of a kind ends with a chunk. */
    boolean termEnds(int index, String kind) {
        return terms(kind).stream()
                .anyMatch(term -> term.span().end() == at(index).span().end());
    }

    /** The first chunk that begins at or after an offset. */
    int chunkAt(int offset) {
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

    Evidence quote(Span span) {
        return annotated.quote(span);
    }

    Evidence quote() {
        return quote(sentence.span());
    }

    Mention.@Nullable OfTerm term(int index) {
        return at(index).mention() instanceof Mention.OfTerm term ? term : null;
    }
}
