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
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup;

/**
 * Which date of a sentence belongs to the words that tell something.
 *
 * @param relations phrases that place one happening by another
 * @param dating tells which contacts have a day of their own
 */
record ClauseDates(Clauses clauses, List<TimeRelations.Relation> relations, Dating dating) {
    private static final Pattern COORDINATED = Pattern.compile("\\b(?:and|but|while|then) (?:(?:on|in|by) )?$");
    /** "In reply to his message on July 24": the day of what is answered. */
    private static final Pattern ANSWERED =
            Pattern.compile("\\b(?:reply|response|answer) to (?:his|her|its|their|a|an|the) [^,;.]*$");

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
        int body = Datelines.without(clauses.plain(), clauses.sentence().span()).start();
        List<Mention.OfDate> dates = clauses.all(Mention.OfDate.class).stream()
                .filter(date -> !bound(date) && !modifies(date, core) && !of(date, core) && !answered(date, core))
                .filter(date -> date.span().start() >= body || core.contains(date.span()))
                .toList();
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
                .or(() -> closing(core, dates))
                .or(() -> dates.size() == 1 && others.size() <= 1
                        ? dates.stream().filter(date -> leads(date, core)).findFirst()
                        : Optional.empty());
    }

    /** "Returned home after visiting the plant and touring the port on Tuesday": the only date, at the end of the sentence. */
    private Optional<Mention.OfDate> closing(Span core, List<Mention.OfDate> dates) {
        int end = clauses.sentence().span().end();
        return dates.size() != 1
                ? Optional.empty()
                : dates.stream()
                        .filter(date -> date.span().start() >= core.end()
                                && end - date.span().end() <= GAP)
                        .filter(date -> clauses.syntax().clauses().stream()
                                .filter(clause -> clause.verb().span().start() >= core.end())
                                .allMatch(clause -> clause.verb().form() == VerbGroup.Form.PARTICIPLE))
                        .findFirst();
    }

    /** "X on Tuesday became the first to set foot in": the only date, in the clause above the infinitive. */
    private boolean leads(Mention.OfDate date, Span core) {
        Syntax syntax = clauses.syntax();
        return date.span().end() <= core.start()
                && syntax.clauses().stream()
                        .filter(clause -> core.contains(clause.verb().span())
                                && clause.verb().form() == VerbGroup.Form.INFINITIVE)
                        .flatMap(clause -> syntax.above(clause.verb().head()).stream())
                        .flatMap(above -> syntax.clause(above.head()).stream())
                        .anyMatch(above -> above.verb().finite()
                                && Math.abs(above.verb().span().start()
                                                - date.span().end())
                                        < 20);
    }

    /** "The accord of 2020", said behind the contact: of the accord. */
    private boolean of(Mention.OfDate date, Span core) {
        int start = date.span().start();
        return start > core.end() + 5
                && clauses.lower().startsWith("of ", start - 3)
                && !part(start - 3)
                && !beside(date.span());
    }

    /** "On the morning of May 3", "in the first half of 2020". */
    private boolean part(int of) {
        String before =
                clauses.lower().substring(clauses.sentence().span().start(), of).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return clauses.words().is("hour", word) || clauses.words().is("span", word);
    }

    private boolean answered(Mention.OfDate date, Span core) {
        int start = Math.max(core.start(), clauses.sentence().span().start());
        return date.span().start() > start
                && ANSWERED.matcher(clauses.lower())
                        .region(start, date.span().start())
                        .find();
    }

    private boolean bound(Mention.OfDate date) {
        return clauses.chunks().all().stream()
                .anyMatch(chunk -> clauses.words().is("bound", chunk.word())
                        && !(chunk.word().equals("until") && undone(chunk.span()))
                        && chunk.span().end() < date.span().start()
                        && date.span().start() - chunk.span().end() < 10
                        && !clauses.lower()
                                .substring(chunk.span().end(), date.span().start())
                                .matches(".* (?:on|in) "));
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

    /** "Not received until Friday": on Friday he was. */
    private boolean undone(Span until) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().end() <= until.start())
                .reduce((first, second) -> second)
                .filter(clause -> clause.verb().negated())
                .isPresent();
    }

    /** A date before a noun that is no contact: "the March 3 attack"; "on March 3" is never one. */
    private boolean modifies(Mention.OfDate date, Span core) {
        if (clauses.lower().startsWith("on ", date.span().start() - "on ".length())) {
            return false;
        }
        Syntax syntax = clauses.syntax();
        for (int head = 0; head < syntax.tokens().size(); head++) {
            boolean before = syntax.phrase(head)
                    .filter(phrase -> phrase.span().contains(date.span())
                            && phrase.head().span().start() >= date.span().end()
                            && !clauses.words().is("hour", phrase.head().lemma())
                            && !phrase.span().overlaps(core)
                            && !beside(phrase.span()))
                    .isPresent();
            if (before) {
                return true;
            }
        }
        return false;
    }

    /** "On the sidelines of last July's forum": the day of the occasion is that of what took place beside it. */
    private boolean beside(Span occasion) {
        String before = clauses.lower()
                .substring(clauses.sentence().span().start(), occasion.start())
                .strip();
        return before.endsWith(" of")
                && clauses.words().of("beside").stream().anyMatch(word -> before.endsWith(word + " of"));
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
