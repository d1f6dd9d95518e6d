package org.readout.code.zh.contact;

import java.util.Optional;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Buildings the lexicon does not hold, by how they are called: 在某国总理府, 抵达某市某某国际机场. */
record Halls(ChineseLexicon lexicon) {
    private static final int LONGEST = 20;

    /** The first in a sentence, from behind 在 to its last word. */
    Optional<Span> first(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        for (int at = 0; at < text.length(); at++) {
            Optional<String> lead = lexicon.words("hall_lead").opening(text, at);
            int from = at + lead.map(String::length).orElse(0);
            int end = lead.isPresent() ? end(text, from) : 0;
            if (end > from) {
                int start = passage.span().start();
                return Optional.of(new Span(start + from, start + end));
            }
        }
        return Optional.empty();
    }

    /** Where the name of a building ends that starts at an index; 0 if none does. */
    private int end(String text, int from) {
        int end = 0;
        for (int at = from; at < text.length() && at - from < LONGEST && partOfName(text, at); at++) {
            if (at > from && lexicon.words("hall").closes(text, at + 1)) {
                end = at + 1;
            }
        }
        return end;
    }

    private boolean partOfName(String text, int at) {
        char c = text.charAt(at);
        return (Character.isIdeographic(c) || "·-－—".indexOf(c) >= 0)
                && !lexicon.words("hall_stop").opens(text, at);
    }
}
