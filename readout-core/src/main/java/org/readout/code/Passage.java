package org.readout.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.WordClass;
import org.readout.model.Annotated;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Sentence;
import org.readout.model.Span;

/**
 * A sentence with what was recognised in it.
 *
 * @param annotated the document
 * @param sentence the sentence
 * @param mentions what lies within it, in text order
 * @param dateBefore the date stated last before it in the document; absent if there is none
 */
public record Passage(
        Annotated annotated, Sentence sentence, List<Mention> mentions, Mention.@Nullable OfDate dateBefore) {
    public Passage {
        mentions = List.copyOf(mentions);
    }

    /** All passages of a document, in text order; one sweep over sentences and mentions. */
    public static List<Passage> of(Annotated annotated) {
        List<Passage> passages = new ArrayList<>();
        List<Mention> all = annotated.mentions();
        int next = 0;
        Mention.OfDate date = null;
        for (Sentence sentence : annotated.sentences()) {
            List<Mention> inside = new ArrayList<>();
            Mention.OfDate before = date;
            while (next < all.size()
                    && all.get(next).span().start() < sentence.span().end()) {
                if (all.get(next) instanceof Mention.OfDate stated) {
                    date = stated;
                }
                if (sentence.span().contains(all.get(next).span())) {
                    inside.add(all.get(next));
                }
                next++;
            }
            passages.add(new Passage(annotated, sentence, inside, before));
        }
        return passages;
    }

    /** The sentence before in the same paragraph. */
    public Optional<Passage> previous() {
        List<Sentence> sentences = annotated.sentences();
        int at = firstFrom(sentences.size(), i -> sentences.get(i).span().start(), span().start()) - 1;
        if (at < 0 || sentences.get(at).paragraph() != sentence.paragraph()) {
            return Optional.empty();
        }
        Span before = sentences.get(at).span();
        List<Mention> all = annotated.mentions();
        List<Mention> inside = new ArrayList<>();
        for (int i = firstFrom(all.size(), k -> all.get(k).span().start(), before.start());
                i < all.size() && all.get(i).span().start() < before.end();
                i++) {
            if (before.contains(all.get(i).span())) {
                inside.add(all.get(i));
            }
        }
        return Optional.of(new Passage(annotated, sentences.get(at), inside, null));
    }

    /** The first of what is in text order that does not start before an offset, found by halving. */
    private static int firstFrom(int size, IntUnaryOperator start, int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** True of the title of a document that has one. */
    public boolean headline() {
        return sentence.paragraph() == 0 && annotated.document().titled();
    }

    public Span span() {
        return sentence.span();
    }

    public Evidence evidence() {
        return annotated.quote(span());
    }

    public Evidence quote(Span part) {
        return annotated.quote(part);
    }

    public <M extends Mention> List<M> all(Class<M> kind) {
        List<M> all = new ArrayList<>();
        for (Mention mention : mentions) {
            if (kind.isInstance(mention)) {
                all.add(kind.cast(mention));
            }
        }
        return all;
    }

    public List<Mention.OfTerm> terms(String kind) {
        List<Mention.OfTerm> terms = all(Mention.OfTerm.class);
        terms.removeIf(term -> !term.kind().equals(kind));
        return terms;
    }

    /** The mention of a kind that ends last before an offset. */
    public <M extends Mention> Optional<M> lastBefore(int offset, Class<M> kind) {
        return all(kind).stream().filter(m -> m.span().end() <= offset).reduce((earlier, later) -> later);
    }

    /** Dates told between two offsets. */
    public Stream<Mention.OfDate> dates(int from, int to) {
        return all(Mention.OfDate.class).stream()
                .filter(date -> date.span().start() >= from && date.span().end() <= to);
    }

    /** What rules read between two offsets of this sentence; empty if they cross. */
    public String between(int from, int to) {
        return from >= to ? "" : annotated.reading().substring(from, to);
    }

    /** True if one of the words stands directly before an offset, within this sentence. */
    public boolean precededBy(int offset, WordClass words) {
        return words.closes(between(span().start(), offset));
    }

    /** What rules read before an offset, at most so many units and nothing of the sentence before. */
    public String before(int to, int most) {
        return between(Math.max(span().start(), to - most), to);
    }

    /** What rules read from an offset to the end of the sentence, at most so many units. */
    public String after(int from, int most) {
        return between(from, Math.min(from + most, span().end()));
    }
}
