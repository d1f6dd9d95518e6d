package org.readout.code.en.day;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.Datelines;
import org.readout.code.en.clause.Stretches;
import org.readout.lexicon.en.TimeRelations;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Which date of a sentence belongs to the words that tell something.
 *
 * @param relations phrases that place one happening by another
 * @param dating tells which contacts have a day of their own
 */
record ClauseDates(Clauses clauses, List<TimeRelations.Relation> relations, Dating dating) {
    private static final Pattern COORDINATED = Pattern.compile("\\b(?:and|but|while|then) (?:(?:on|in|by) )?$");
    private static final int GAP = 2;
    /** Letters of "On " or "In early " before a date that opens a sentence. */
    private static final int OPENING = 9;
    /** What may stand between an opening date and the clause it dates. */
    private static final Set<String> FRAMES = Set.of(":", "when", "—", "–");

    private Stretches stretches() {
        return new Stretches(clauses);
    }

    /** The date of a clause: in it, directly after it, or opening the sentence. */
    Optional<Mention.OfDate> when(Span span, Span core, List<Telling> others) {
        AnothersDay another = new AnothersDay(clauses);
        int body = Datelines.without(clauses.plain(), clauses.sentence().span()).start();
        List<Mention.OfDate> dates = clauses.all(Mention.OfDate.class).stream()
                .filter(date -> !another.has(date, core))
                .filter(date -> date.span().start() >= body || core.contains(date.span()))
                .toList();
        LoneDate lone = new LoneDate(clauses, core);
        return dates.stream()
                .filter(date -> core.contains(date.span()))
                .findFirst()
                .or(() -> dates.stream()
                        .filter(date -> span.contains(date.span())
                                && !stretches().verb(date.span().end(), core.start())
                                && !stretches().verb(span.start(), date.span().start()))
                        .findFirst())
                .or(() -> dates.stream()
                        .filter(date -> date.span().start() >= core.end()
                                && !next(date)
                                && stretches()
                                        .free(
                                                stretches().behind(core),
                                                date.span().start(),
                                                others))
                        .findFirst())
                .or(() -> dates.stream()
                        .filter(date -> span.contains(date.span()))
                        .findFirst())
                .or(() -> dates.stream()
                        .filter(date -> date.span().end() <= span.start() && opens(date, span, others))
                        .max(Comparator.comparing(Mention.OfDate::span)))
                .or(() -> lone.closing(dates))
                .or(() -> others.size() <= 1 ? lone.leading(dates) : Optional.empty());
    }

    /** "Met A, and on Friday he left": the date opens the clause coordinated with the one before it. */
    private boolean next(Mention.OfDate date) {
        String before = clauses.lower()
                .substring(clauses.sentence().span().start(), date.span().start());
        return COORDINATED.matcher(before).find() && (anotherOpens(date) || subjectFollows(date));
    }

    /** "On Thursday he met A, and on Friday B": the sentence opens with a date of its own. */
    private boolean anotherOpens(Mention.OfDate date) {
        return clauses.all(Mention.OfDate.class).stream()
                .anyMatch(other -> other.span().end() < date.span().start()
                        && other.span().start() - clauses.sentence().span().start() <= OPENING);
    }

    private boolean subjectFollows(Mention.OfDate date) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().finite())
                .flatMap(clause -> clause.subject().stream())
                .mapToInt(subject -> subject.span().start() - date.span().end())
                .anyMatch(gap -> gap >= 0 && gap <= GAP);
    }

    /** The date comes first, and what it is followed by is not placed by another happening. */
    private boolean opens(Mention.OfDate date, Span span, List<Telling> others) {
        boolean related = relations.stream()
                .anyMatch(relation -> relation.span().start() >= date.span().end()
                        && relation.span().end() <= span.start()
                        && relation.to() == TimeRelations.To.CLAUSE);
        boolean subordinate = before(span)
                .filter(i ->
                        clauses.boundary(i) && !FRAMES.contains(clauses.at(i).word()))
                .isPresent();
        boolean frame = clauses.at(0).word().equals("when")
                || others.stream()
                        .noneMatch(other -> dating.byDate(other).isEmpty()
                                && other.core().span().end() > date.span().start()
                                && other.core().span().end() <= span.start());
        return !related && !subordinate && frame;
    }

    private Optional<Integer> before(Span span) {
        int last = -1;
        for (int i = 0; i < clauses.size() && clauses.at(i).span().start() < span.start(); i++) {
            last = i;
        }
        return last < 0 ? Optional.empty() : Optional.of(last);
    }
}
