package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * Contacts whose verb is left out because it stands before: "met in Hue in May and again in Hanoi in July", "X received him, Y did
 * not".
 */
record Ellipsis(Cast cast) {
    private static final int CLAUSE = 14;
    private static final Set<String> WHERE = Set.of("in", "at", "on", "last", "this", "the");
    private static final Set<String> PLACE = Set.of("in", "at");
    /** Words within which the day of another place stands. */
    private static final int DATE = 6;

    private static final Set<String> ENDS = Set.of(";", ".", "who", "which", "but", "and", "while", "when");

    /** @param told contacts the words of the sentence tell in full */
    List<Encounter> read(Syntax syntax, List<Encounter> told) {
        List<Encounter> found = new ArrayList<>();
        for (int at = 1; at + 1 < syntax.tokens().size(); at++) {
            int first = at;
            if (again(syntax, at)) {
                before(told, syntax.token(at).span()).ifPresent(met -> found.add(repeated(syntax, first, met)));
            } else if (elsewhere(syntax, at)) {
                before(told, syntax.token(at).span())
                        .filter(met -> dated(syntax, met.core().start(), first - 1))
                        .map(met -> repeated(syntax, first, met))
                        .ifPresent(found::add);
            }
        }
        for (Clause clause : syntax.clauses()) {
            likewise(clause, told).ifPresent(found::add);
        }
        return found;
    }

    /** "And again in Hanoi": no verb stands before it. */
    private static boolean again(Syntax syntax, int at) {
        String word = Words.lower(syntax.token(at));
        String before = Words.lower(syntax.token(at - 1));
        boolean joined = before.equals("and") || before.equals(",") || before.equals("then");
        boolean more = word.equals("more") && before.equals("once");
        return more && WHERE.contains(Words.lower(syntax.token(at + 1)))
                || (word.equals("again") || word.equals("later") && before.equals("and"))
                        && joined
                        && WHERE.contains(Words.lower(syntax.token(at + 1)));
    }

    /** "Met in Hue in May and in Hanoi in July": another place and another day behind "and". */
    private static boolean elsewhere(Syntax syntax, int at) {
        String before = Words.lower(syntax.token(at - 1));
        boolean joined = before.equals("and") || before.equals(",");
        int next = at + 1;
        boolean place = next < syntax.tokens().size()
                && PLACE.contains(Words.lower(syntax.token(at)))
                && syntax.token(next).tag() == Tag.PROPN
                && !Calendar.names(syntax.token(next));
        return joined
                && place
                && calendar(syntax, next, Math.min(syntax.tokens().size(), next + DATE));
    }

    /** A day or month stands in the words from a place in the text to a token, and no other verb behind the first. */
    private static boolean dated(Syntax syntax, int start, int end) {
        int from = 0;
        while (from < end && syntax.token(from).span().start() < start) {
            from++;
        }
        return calendar(syntax, from, end)
                && IntStream.range(from + 1, end).noneMatch(at -> syntax.clause(at)
                        .filter(clause -> clause.verb().finite())
                        .filter(clause -> clause.verb().span().start() > start)
                        .isPresent());
    }

    private static boolean calendar(Syntax syntax, int from, int end) {
        return IntStream.range(from, end)
                .anyMatch(at -> Calendar.names(syntax.token(at))
                        || at > 0 && Calendar.period(syntax.token(at - 1), syntax.token(at)));
    }

    private static Optional<Encounter> before(List<Encounter> told, Span word) {
        return told.stream()
                .filter(one -> one.core().start() < word.start())
                .filter(one -> one.status() == Status.OCCURRED || one.status() == Status.PLANNED)
                .max(Comparator.comparing(one -> one.core().start()));
    }

    private static Encounter repeated(Syntax syntax, int first, Encounter met) {
        int last = first;
        while (last + 1 < syntax.tokens().size()
                && last - first < CLAUSE
                && syntax.clause(last + 1).isEmpty()
                && !elsewhere(syntax, last + 1)
                && !ENDS.contains(Words.lower(syntax.token(last + 1)))) {
            last++;
        }
        Span span = syntax.token(first).span().to(syntax.token(last).span());
        return new Encounter(
                met.format(), met.status(), met.first(), met.second(), met.host(), span, span, Encounter.Manner.ANEW);
    }

    /** Nothing the verb could have been left out of follows. */
    private static boolean ends(Clause clause) {
        String next = next(clause, 1);
        String last = Set.of("not", "too", "n't", "likewise").contains(next) ? next(clause, 2) : next;
        return last.isEmpty() || Set.of(".", ";", "and", "but", ")", "while").contains(last);
    }

    private static String next(Clause clause, int steps) {
        int at = clause.verb().head() + steps;
        return at < clause.syntax().tokens().size()
                ? Words.lower(clause.syntax().token(at))
                : "";
    }

    /** "Did not", "did too": the verb of the contact told before, of whoever is named here. */
    private Optional<Encounter> likewise(Clause clause, List<Encounter> told) {
        boolean follows = clause.verb().lemma().equals("follow")
                && clause.object()
                        .filter(suit -> Words.lower(suit.head()).equals("suit"))
                        .isPresent();
        boolean bare = clause.verb().lemma().equals("do")
                        && ends(clause)
                        && clause.object().isEmpty()
                        && clause.complements().isEmpty()
                || follows;
        List<Party> who = bare ? clause.subject().map(cast::parties).orElse(List.of()) : List.of();
        if (who.isEmpty() || who.stream().noneMatch(Party::body)) {
            return Optional.empty();
        }
        Status real = clause.modality() == Modality.ASSERTED ? Status.OCCURRED : Status.PLANNED;
        Status status = clause.verb().negated() || next(clause, 1).equals("not") ? Status.NEGATED : real;
        return before(told, clause.verb().span()).map(met -> {
            Token end = clause.syntax()
                    .token(Math.min(
                            clause.verb().head() + 1, clause.syntax().tokens().size() - 1));
            Span span = who.get(0).span().to(clause.verb().span()).to(end.span());
            return new Encounter(
                    met.format(),
                    status,
                    who,
                    follows && who.size() > 1 ? List.of() : met.second(),
                    met.host(),
                    span,
                    span,
                    Encounter.Manner.ANEW);
        });
    }
}
