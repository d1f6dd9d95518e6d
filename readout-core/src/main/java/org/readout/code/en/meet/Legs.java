package org.readout.code.en.meet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.model.Span;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/**
 * Which words tell of each leg of a journey: "to A on July 2, B on July 5 and C on July 8".
 *
 * @param syntax the sentence
 * @param places where it leads, in text order
 */
record Legs(Syntax syntax, List<Party> places) {
    private static final Set<String> JOINING = Set.of(",", "and", "then", "to", "in", "the", "also");

    /** A visit with the words of its leg alone, if each leg tells when it was. */
    Encounter of(Encounter visit, int leg) {
        if (!apart() || !IntStream.range(0, places.size()).allMatch(this::dated)) {
            return visit;
        }
        int start = leg == 0 ? visit.core().start() : place(leg).start();
        Span core = new Span(start, end(leg));
        return new Encounter(
                visit.format(),
                visit.status(),
                visit.first(),
                visit.second(),
                visit.host(),
                leg == 0 ? visit.span().to(core) : core,
                core,
                visit.manner());
    }

    private int end(int leg) {
        int end = leg + 1 < places.size()
                ? last(place(leg + 1).start())
                : rest(place(leg).end());
        return Math.max(place(leg).end(), end);
    }

    /** A month, a day or a span of time stands behind its place: "on July 5", "a week after that". */
    private boolean dated(int leg) {
        int from = place(leg).end();
        int to = end(leg);
        return syntax.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= to)
                .anyMatch(token -> Calendar.names(token) || Calendar.unit(token));
    }

    private Span place(int leg) {
        return places.get(leg).span();
    }

    private boolean apart() {
        return places.size() > 1
                && IntStream.range(1, places.size())
                        .allMatch(leg -> place(leg - 1).end() < place(leg).start())
                && IntStream.range(0, syntax.tokens().size())
                        .filter(at -> syntax.token(at).span().start() >= place(0).end())
                        .filter(at -> syntax.token(at).span().end() <= place(1).start())
                        .mapToObj(at -> Words.lower(syntax.token(at)))
                        .anyMatch(word -> !JOINING.contains(word));
    }

    /** Where the words end that follow the last place without a comma or another verb. */
    private int rest(int from) {
        int end = from;
        for (int at = 0; at < syntax.tokens().size(); at++) {
            Span word = syntax.token(at).span();
            if (word.start() >= from) {
                if (syntax.token(at).tag() == Tag.PUNCT || syntax.clause(at).isPresent()) {
                    return end;
                }
                end = word.end();
            }
        }
        return end;
    }

    /** Where the words before the next place end that do not belong to it. */
    private int last(int next) {
        return syntax.tokens().stream()
                .filter(token -> token.span().end() <= next && !JOINING.contains(Words.lower(token)))
                .mapToInt(token -> token.span().end())
                .max()
                .orElse(next);
    }
}
