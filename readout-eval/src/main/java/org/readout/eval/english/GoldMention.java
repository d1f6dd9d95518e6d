package org.readout.eval.english;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * A mention of a state, or of several in one word ("both sides").
 *
 * @param id for a report
 * @param span where
 * @param states which
 * @param actor true if it acts there, or is acted upon
 * @param doubtful true if it is left out of a strict score
 */
record GoldMention(String id, Span span, Set<Country> states, boolean actor, boolean doubtful) {
    /** Not marked in the thirty documents; left out of the essay too, so that both are counted alike. */
    private static final Set<String> LEFT_OUT = Set.of("pronoun", "description");

    GoldMention {
        states = Set.copyOf(states);
    }

    /** A line holds one mention in the annotation of the thirty documents, and all of a state in that of the essay. */
    static Stream<GoldMention> of(GoldNode line) {
        return line.json().has("mentions")
                ? line.children("mentions").flatMap(mention -> one(line, mention))
                : one(line, line);
    }

    private static Stream<GoldMention> one(GoldNode line, GoldNode mention) {
        Set<Country> states = line.states("code");
        return LEFT_OUT.contains(mention.text("form")) || states.isEmpty()
                ? Stream.empty()
                : Stream.concat(mention.spans("span").stream(), own(mention).stream())
                        .map(span -> new GoldMention(
                                line.text("id"),
                                span,
                                states,
                                mention.flag("count_as_actor"),
                                mention.flag("doubtful")));
    }

    private static List<Span> own(GoldNode mention) {
        return mention.json().has("start")
                ? List.of(new Span(
                        mention.json().path("start").asInt(),
                        mention.json().path("end").asInt()))
                : List.of();
    }
}
