package org.readout.code.en.meet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;

/**
 * An encounter made of a clause.
 *
 * @param table words that tell whether it is another than the one told before
 */
record Told(ContactWords table) {
    private static final int REACH = 5;
    private static final int LONGEST = 400;

    Encounter of(Clause clause, String format, Status status, List<Party> first, List<Party> second, String host) {
        int start = clause.verb().span().start();
        Span core = Stream.concat(first.stream(), second.stream())
                .map(Party::span)
                .filter(span -> span.start() >= start)
                .reduce(clause.verb().span(), Span::to);
        Span span = first.stream()
                .map(Party::span)
                .filter(one -> one.start() < start && clause.verb().span().start() - one.end() < LONGEST)
                .reduce(core, Span::to);
        boolean nobody = Stream.concat(first.stream(), second.stream()).noneMatch(Party::named);
        Encounter.Manner manner =
                again(clause) || also(clause) || (nobody || clause.verb().perfect()) && last(clause)
                        ? Encounter.Manner.ANEW
                        : Encounter.Manner.TOLD;
        return new Encounter(format, status, first, second, host, span, core, manner);
    }

    private static final Set<String> AFTER = Set.of("during", "after", "following", "before", "at");

    /** "Then held talks", "during the reception they held talks": the next contact of the same people, no other account of it. */
    private boolean sequel(Clause clause) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        boolean then = head > 0 && table.is("then", Words.lower(syntax.token(head - 1)));
        return then
                || clause.arguments().stream()
                        .filter(argument -> AFTER.contains(argument.preposition()))
                        .anyMatch(argument ->
                                table.is("amid", Words.lemma(argument.phrase().head())));
    }

    /** "Also called on an adviser": another contact than those told. */
    private static boolean also(Clause clause) {
        int head = clause.verb().head();
        return head > 0 && Words.lower(clause.syntax().token(head - 1)).equals("also");
    }

    private boolean last(Clause clause) {
        int head = clause.verb().head();
        return head > 0 && table.is("earlier", Words.lower(clause.syntax().token(head - 1)));
    }

    private boolean again(Clause clause) {
        Syntax syntax = clause.syntax();
        if (sequel(clause)) {
            return true;
        }
        int head = clause.verb().head();
        int last = Math.min(syntax.tokens().size(), head + REACH + 2);
        for (int at = Math.max(0, head - 2); at < last; at++) {
            if (table.is("anew", Words.lower(syntax.token(at)))) {
                return true;
            }
        }
        return false;
    }
}
