package org.readout.model;

/**
 * The text of a document as stored: what every offset points into. It is never repaired or normalised.
 *
 * <p>The stored text of a record is its title, a line feed, and its text; of a free text, the file as decoded.
 *
 * @param id the document it belongs to
 * @param content the characters; may be empty
 */
public record StoredText(DocId id, String content) {

    /** The characters of a span; fails if the span leaves the text or cuts a surrogate pair. */
    public String slice(Span span) {
        check(span);
        return content.substring(span.start(), span.end());
    }

    /** Fails where {@link #slice} would, without making the slice. */
    void check(Span span) {
        if (span.end() > content.length()) {
            Require.that(false, "%s leaves a text of %d units", span, content.length());
        }
        Require.that(onBoundary(span.start()) && onBoundary(span.end()), "%s cuts a character in two", span);
    }

    private boolean onBoundary(int index) {
        return index == 0
                || index == content.length()
                || !Character.isSurrogatePair(content.charAt(index - 1), content.charAt(index));
    }

    /** Texts are equal when they belong to the same document: the identifier is the hash of its bytes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StoredText that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "StoredText[" + id.brief() + ", " + content.length() + " units]";
    }
}
