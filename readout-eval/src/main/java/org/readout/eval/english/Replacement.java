package org.readout.eval.english;

import java.util.regex.MatchResult;
import org.readout.model.Span;

/**
 * Words that stand in the place of others.
 *
 * @param span the place in the text as it was
 * @param text what stands there now
 */
record Replacement(Span span, String text) {
    static Replacement of(MatchResult found, String text) {
        return new Replacement(new Span(found.start(), found.end()), text);
    }
}
