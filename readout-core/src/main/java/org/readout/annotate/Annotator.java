package org.readout.annotate;

import org.readout.model.Annotated;
import org.readout.model.Document;
import org.readout.model.Language;

/**
 * Recognises what stands in a text of one language.
 *
 * <p>An implementation is a pure function of the document and its lexicon: thread-safe, deterministic, linear in the length
 * of the text, and without exception for any sequence of UTF-16 units. It never changes the text: all spans point into the
 * stored original.
 */
public interface Annotator {
    Language language();

    Annotated annotate(Document document);
}
