package org.readout.code;

import org.readout.model.Annotated;
import org.readout.model.Coding;
import org.readout.model.Language;

/**
 * Concludes from an annotated document of one language what it tells.
 *
 * <p>An implementation is a pure function of its argument and its lexicon: thread-safe and deterministic. A form it does not
 * understand yields nothing, never a default; then {@link Coding#whyNothing()} says why. Mentions of one meeting within
 * the document are one {@link org.readout.model.Meeting} with several mentions.
 */
public interface Coder {
    Language language();

    Coding code(Annotated annotated);
}
