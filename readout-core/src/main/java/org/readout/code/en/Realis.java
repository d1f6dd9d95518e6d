package org.readout.code.en;

import java.util.List;
import java.util.Locale;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Status;

/** Whether what a clause tells took place: read off the small words before its verb. */
final class Realis {
    private static final List<Status> STRONGEST_FIRST =
            List.of(Status.NEGATED, Status.URGED, Status.PLANNED, Status.HYPOTHETICAL, Status.DISPUTED);

    private Realis() {}

    /** The cues that lie in a stretch before a verb. */
    static List<Mention.OfTerm> cues(Clauses clauses, int from, int to) {
        return clauses.terms("cue.status").stream()
                .filter(cue -> cue.span().start() >= from && cue.span().end() <= to)
                .toList();
    }

    static Status status(Clauses clauses, List<Mention.OfTerm> cues) {
        List<Status> told = cues.stream()
                .flatMap(cue -> clauses.cell(cue, "value").stream())
                .map(value -> Status.valueOf(value.toUpperCase(Locale.ROOT)))
                .toList();
        return STRONGEST_FIRST.stream().filter(told::contains).findFirst().orElse(Status.OCCURRED);
    }

    /** A cue directly before the subject, such as "if", is one of the clause too. */
    static int clauseStart(Clauses clauses, int subject) {
        boolean conditional = subject > 0 && clauses.boundary(subject - 1);
        return clauses.at(conditional ? subject - 1 : subject).span().start();
    }

    static Span from(List<Mention.OfTerm> cues, Span verb) {
        return cues.isEmpty() ? verb : cues.get(0).span().to(verb);
    }
}
