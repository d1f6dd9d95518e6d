package org.readout.model;

/**
 * A quoted span of a stored text. The quote is always the slice of the text, so that no evidence can exist whose quote
 * differs from {@code text[start, end)}.
 *
 * @param text the text quoted from
 * @param span where the quote stands
 * @param layer the layer of the value it supports
 */
public record Evidence(StoredText text, Span span, Layer layer) implements Comparable<Evidence> {
    public Evidence {
        text.check(span);
    }

    /** What the text says between two offsets. */
    public static Evidence said(StoredText text, int start, int end) {
        return new Evidence(text, new Span(start, end), Layer.SAID);
    }

    /**
     * Evidence as it was written down elsewhere, with its quote.
     *
     * @throws IllegalArgumentException if the quote is not the slice of the text
     */
    public static Evidence recorded(StoredText text, int start, int end, String quote, Layer layer) {
        Evidence evidence = new Evidence(text, new Span(start, end), layer);
        Require.that(
                evidence.quote().equals(quote),
                "document %s: the text at [%d, %d) is not the recorded quote",
                text.id().brief(),
                start,
                end);
        return evidence;
    }

    public String quote() {
        return text.slice(span);
    }

    public DocId docId() {
        return text.id();
    }

    /** True if these words are part of those. */
    public boolean within(Evidence other) {
        return docId().equals(other.docId()) && other.span.contains(span);
    }

    /** By document, then by place in it. */
    @Override
    public int compareTo(Evidence other) {
        int byDocument = docId().compareTo(other.docId());
        return byDocument != 0 ? byDocument : span.compareTo(other.span);
    }

    @Override
    public String toString() {
        return text.id().brief() + "[" + span.start() + "," + span.end() + ")";
    }
}
