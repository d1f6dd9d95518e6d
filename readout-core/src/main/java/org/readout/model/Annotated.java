package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with everything recognised in it, before anything is concluded.
 *
 * @param document the document
 * @param reading the text as rules match it: unit for unit the stored text, with variants of a character made one
 * @param frontMatter what stands before the body; absent for records
 * @param sentences in text order, not overlapping
 * @param mentions in text order; of different kinds they may overlap
 * @param repairs damage found
 */
public record Annotated(
        Document document,
        String reading,
        @Nullable FrontMatter frontMatter,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Repair> repairs) {
    public Annotated {
        int units = document.text().content().length();
        Require.that(reading.length() == units, "%d units are read of %d stored", reading.length(), units);
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        repairs = List.copyOf(repairs);
    }

    /** A document whose rules match the text as stored. */
    public Annotated(
            Document document,
            @Nullable FrontMatter frontMatter,
            List<Sentence> sentences,
            List<Mention> mentions,
            List<Repair> repairs) {
        this(document, document.text().content(), frontMatter, sentences, mentions, repairs);
    }

    /** The words as stored, whatever the rules matched. */
    public Evidence quote(Span span) {
        return new Evidence(document.text(), span, Layer.SAID);
    }

    /** The mentions of one kind, in text order. */
    public <M extends Mention> List<M> mentions(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The mentions of one kind that lie within a span, in text order. */
    public <M extends Mention> List<M> within(Span span, Class<M> kind) {
        return mentions.stream()
                .filter(m -> span.contains(m.span()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
