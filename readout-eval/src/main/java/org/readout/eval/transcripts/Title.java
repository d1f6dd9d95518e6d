package org.readout.eval.transcripts;

import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * One element of a title string.
 *
 * @param span where it stands
 * @param words what stands there
 */
record Title(Span span, String words) {
    static Title of(StoredText text, Span span) {
        return new Title(span, text.slice(span));
    }

    /**
     * The same words, or the same element at another place: a reader may take 国家主席 or only 主席, from the title or from
     * the text.
     */
    boolean same(Title other) {
        return span.end() == other.span.end() || words.endsWith(other.words) || other.words.endsWith(words);
    }
}
