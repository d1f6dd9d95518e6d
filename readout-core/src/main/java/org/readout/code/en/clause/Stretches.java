package org.readout.code.en.clause;

import java.util.List;
import org.readout.code.Telling;
import org.readout.model.Span;

/** What stands between two places of a sentence: verbs, other contacts, the end of a clause. */
public record Stretches(Clauses clauses) {
    /** No other verb, and no other contact, stands between two places. */
    public boolean free(int from, int to, List<Telling> others) {
        String between = clauses.lower().substring(from, Math.max(from, to));
        boolean boundary = between.indexOf(';') >= 0 || between.indexOf('—') >= 0 || verb(from, to);
        return !boundary
                && others.stream()
                        .noneMatch(other -> other.core().span().start() >= from
                                && other.core().span().end() <= to);
    }

    /** Behind the verb a contact is the subject of: "talks between A and B produced a truce on Thursday". */
    public int behind(Span core) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().finite() && clause.verb().span().start() >= core.end())
                .filter(clause -> clause.subject()
                        .filter(subject -> core.contains(subject.head().span()))
                        .isPresent())
                .map(clause -> clause.verb().span().end())
                .findFirst()
                .orElse(core.end());
    }

    /** A verb stands between two places that does more than tie a contact to its day. */
    public boolean verb(int from, int to) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> !clauses.words().is("dating", clause.verb().lemma()))
                .map(clause -> clause.verb().span())
                .anyMatch(verb -> verb.start() >= from && verb.end() <= to);
    }

    /** A verb of any kind stands between two places. */
    public boolean acts(Span from, Span to) {
        return clauses.syntax().clauses().stream()
                .map(clause -> clause.verb().span())
                .anyMatch(verb -> verb.start() >= from.end() && verb.end() <= to.start());
    }
}
