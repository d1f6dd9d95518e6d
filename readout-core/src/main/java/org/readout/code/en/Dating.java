package org.readout.code.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.code.Telling;
import org.readout.code.Timeline;
import org.readout.lexicon.en.TimeRelations;
import org.readout.model.Basis;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.When;
import org.readout.model.syntax.Syntax;

/** Which date of a sentence, and which relation to another happening, belongs to what the sentence tells. */
final class Dating {
    private static final int NEAR = 40;
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "after", "before", "by");

    /** Verbs between a contact and its day that only tie the two: "was in May", "scheduled for March 8". */
    private static final Set<String> LINKING = Set.of(
            "be",
            "schedule",
            "plan",
            "set",
            "slate",
            "hold",
            "arrange",
            "take",
            "end",
            "begin",
            "start",
            "open",
            "close",
            "conclude",
            "resume",
            "last",
            "finish",
            "occur",
            "happen",
            "convene");

    /** "On Thursday evening" is of that day. */
    private static final Set<String> HOURS =
            Set.of("morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "dawn", "lunchtime");

    /** What may stand between an opening date and the clause it dates. */
    private static final Set<String> FRAMES = Set.of(":", "when", "—", "–");

    private final Clauses clauses;
    private final List<TimeRelations.Relation> relations;

    Dating(Clauses clauses) {
        this.clauses = clauses;
        relations = clauses.english()
                .timeRelations()
                .find(clauses.lower(), clauses.sentence().span());
    }

    List<Telling> dated(List<Telling> tellings) {
        List<Telling> dated = new ArrayList<>();
        tellings.forEach(telling -> dated.add(dated(telling, tellings)));
        return dated.stream().map(telling -> shared(telling, dated)).toList();
    }

    /** "was in Hanoi on May 3, where she met B": what one sentence tells of the same states is of the same day. */
    private Telling shared(Telling telling, List<Telling> all) {
        boolean placed = relations.stream()
                .anyMatch(relation -> relation.to() == TimeRelations.To.PREVIOUS && beside(relation.span(), telling));
        if (telling.date().known() || !telling.status().counts() || placed) {
            return telling;
        }
        return all.stream()
                .filter(other -> other.date().known()
                        && other.status().counts()
                        && other.reference() != Telling.Reference.DEFINITE
                        && states(other).equals(states(telling)))
                .findFirst()
                .map(other -> telling.on(other.date()))
                .orElse(telling);
    }

    private static Set<Country> states(Telling telling) {
        return telling.sides().stream().map(Side::country).collect(Collectors.toSet());
    }

    private Telling dated(Telling telling, List<Telling> all) {
        Optional<When> named = byDate(telling);
        if (named.isPresent()) {
            return telling.on(named.get());
        }
        return when(telling.evidence().span(), telling.core().span(), all)
                .map(date -> extended(telling.on(date.when()), date.span()))
                .orElse(telling);
    }

    /** The words that state the date belong to the words that tell, if they follow directly. */
    private Telling extended(Telling telling, Span date) {
        return date.start() < telling.core().span().end()
                ? telling
                : telling.quoted(
                        clauses.quote(telling.evidence().span().to(date)),
                        clauses.quote(telling.core().span().to(date)));
    }

    /** The date of a clause: in it, directly after it, or opening the sentence. */
    Optional<Mention.OfDate> when(Span span, Span core, List<Telling> others) {
        int body = Datelines.without(clauses.plain(), clauses.sentence().span()).start();
        List<Mention.OfDate> dates = clauses.all(Mention.OfDate.class).stream()
                .filter(date -> !bound(date) && !modifies(date, core))
                .filter(date -> date.span().start() >= body || core.contains(date.span()))
                .toList();
        return dates.stream()
                .filter(date -> core.contains(date.span()))
                .findFirst()
                .or(() -> dates.stream()
                        .filter(date -> span.contains(date.span())
                                && !verb(date.span().end(), core.start())
                                && !verb(span.start(), date.span().start()))
                        .findFirst())
                .or(() -> dates.stream()
                        .filter(date -> date.span().start() >= core.end()
                                && free(behind(core), date.span().start(), others))
                        .findFirst())
                .or(() -> dates.stream()
                        .filter(date -> span.contains(date.span()))
                        .findFirst())
                .or(() -> dates.stream()
                        .filter(date -> date.span().end() <= span.start() && opens(date, span, others))
                        .max(Comparator.comparing(Mention.OfDate::span)));
    }

    private boolean bound(Mention.OfDate date) {
        return clauses.chunks().stream()
                .anyMatch(chunk -> BOUNDS.contains(chunk.word())
                        && !(chunk.word().equals("until") && undone(chunk.span()))
                        && chunk.span().end() < date.span().start()
                        && date.span().start() - chunk.span().end() < 10
                        && !clauses.lower()
                                .substring(chunk.span().end(), date.span().start())
                                .matches(".* (?:on|in) "));
    }

    /** "Not received until Friday": on Friday he was. */
    private boolean undone(Span until) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().end() <= until.start())
                .reduce((first, second) -> second)
                .filter(clause -> clause.verb().negated())
                .isPresent();
    }

    /** No other verb, and no other contact, stands between two places. */
    private boolean free(int from, int to, List<Telling> others) {
        String between = clauses.lower().substring(from, Math.max(from, to));
        boolean boundary = between.indexOf(';') >= 0 || between.indexOf('—') >= 0 || verb(from, to);
        return !boundary
                && others.stream()
                        .noneMatch(other -> other.core().span().start() >= from
                                && other.core().span().end() <= to);
    }

    /** Behind the verb a contact is the subject of: "talks between A and B produced a truce on Thursday". */
    private int behind(Span core) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().finite() && clause.verb().span().start() >= core.end())
                .filter(clause -> clause.subject()
                        .filter(subject -> core.contains(subject.head().span()))
                        .isPresent())
                .map(clause -> clause.verb().span().end())
                .findFirst()
                .orElse(core.end());
    }

    private boolean verb(int from, int to) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> !LINKING.contains(clause.verb().lemma()))
                .map(clause -> clause.verb().span())
                .anyMatch(verb -> verb.start() >= from && verb.end() <= to);
    }

    /** A date before a noun that is no contact: "the March 3 attack". */
    private boolean modifies(Mention.OfDate date, Span core) {
        Syntax syntax = clauses.syntax();
        for (int head = 0; head < syntax.tokens().size(); head++) {
            boolean before = syntax.phrase(head)
                    .filter(phrase -> phrase.span().contains(date.span())
                            && phrase.head().span().start() >= date.span().end()
                            && !HOURS.contains(phrase.head().lemma())
                            && !phrase.span().overlaps(core))
                    .isPresent();
            if (before) {
                return true;
            }
        }
        return false;
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
                        .noneMatch(other -> byDate(other).isEmpty()
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

    /** "On May 3, the day A and B met": the day of another happening, hence derived. */
    private Optional<When> byDate(Telling telling) {
        for (TimeRelations.Relation relation : relations) {
            Optional<Mention.OfDate> date = clauses.all(Mention.OfDate.class).stream()
                    .filter(d -> follows(d.span(), relation.span(), 5))
                    .filter(d -> d.when().precision() == Precision.DAY)
                    .findFirst();
            boolean told = relation.to() == TimeRelations.To.DATE
                    && follows(relation.span(), telling.evidence().span(), NEAR);
            if (told && date.isPresent()) {
                return Optional.of(derived(date.get(), relation, telling));
            }
        }
        return Optional.empty();
    }

    private When derived(Mention.OfDate date, TimeRelations.Relation relation, Telling telling) {
        Span span = date.span().to(relation.span()).to(telling.evidence().span());
        return When.day(
                Objects.requireNonNull(date.when().earliest()).plusDays(relation.days()),
                Basis.DERIVED,
                List.of(clauses.quote(span)));
    }

    private static boolean follows(Span first, Span next, int within) {
        return first.end() <= next.start() && next.start() - first.end() <= within;
    }

    /**
     * Relations between tellings, by numbers.
     *
     * @param tellings of this sentence
     * @param number of the first of them in the document; the one before it is the telling told last
     */
    List<Timeline.Offset> offsets(List<Telling> tellings, int number) {
        List<Timeline.Offset> offsets = new ArrayList<>();
        for (TimeRelations.Relation relation : relations) {
            int after = first(tellings, relation.span().end());
            if (relation.to() == TimeRelations.To.CLAUSE && after >= 0) {
                int main = other(tellings, after, relation.span());
                if (main >= 0) {
                    Span words =
                            relation.span().to(tellings.get(after).evidence().span());
                    offsets.add(offset(number + main, number + after, relation, words));
                }
            } else if (relation.to() == TimeRelations.To.PREVIOUS && !tellings.isEmpty()) {
                int told = after >= 0 ? after : tellings.size() - 1;
                if (number + told > 0 && beside(relation.span(), tellings.get(told))) {
                    Span words = relation.span().to(tellings.get(told).core().span());
                    offsets.add(offset(number + told, number + told - 1, relation, words));
                }
            }
        }
        return offsets;
    }

    private boolean beside(Span relation, Telling telling) {
        Span core = telling.core().span();
        return relation.end() <= core.start()
                ? !verb(relation.end(), core.start() - 1)
                : free(core.end(), relation.start(), List.of());
    }

    private Timeline.Offset offset(int one, int other, TimeRelations.Relation relation, Span words) {
        Evidence evidence = clauses.quote(words);
        return new Timeline.Offset(one, other, relation.days(), evidence);
    }

    private static int first(List<Telling> tellings, int from) {
        for (int i = 0; i < tellings.size(); i++) {
            int start = tellings.get(i).evidence().span().start();
            if (start >= from && start - from <= NEAR) {
                return i;
            }
        }
        return -1;
    }

    /** The main clause: before the relation, else after the subordinate clause. */
    private static int other(List<Telling> tellings, int subordinate, Span relation) {
        if (subordinate > 0 && tellings.get(subordinate - 1).core().span().end() <= relation.start()) {
            return subordinate - 1;
        }
        return subordinate + 1 < tellings.size() ? subordinate + 1 : -1;
    }
}
