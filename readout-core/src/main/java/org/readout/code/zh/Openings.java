package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;

/** Finds where statements open in a sentence. Immutable. */
final class Openings {
    private final Subjects subjects;
    private final Predicates predicates;
    private final Interruptions interruptions;

    Openings(ChineseLexicon lexicon) {
        this.subjects = new Subjects(lexicon);
        this.predicates = new Predicates(lexicon);
        this.interruptions = new Interruptions(lexicon);
    }

    /** In text order, each with other speakers than the one before. */
    List<Opening> in(Passage passage, Discourse discourse) {
        List<Opening> openings = new ArrayList<>();
        List<Predicates.Found> verbs = predicates.verbs(passage);
        if (verbs.isEmpty()) {
            return openings;
        }
        Clauses clauses = Clauses.of(passage);
        Subject first = null;
        for (int clause : clauses.starts()) {
            if (first != null
                    && Predicates.within(verbs, clause, clauses.end(clause))
                            .findAny()
                            .isEmpty()) {
                continue;
            }
            List<Subject> named = subjects.at(passage, clause, discourse);
            boolean head = first == null;
            first = first == null && !named.isEmpty() ? named.get(0) : first;
            Subject silent = openings.isEmpty() ? first : null;
            Optional<Opening> opening = named.stream()
                    .flatMap(s -> spoken(clauses, s, verbs).stream())
                    .findFirst()
                    .or(() -> Optional.ofNullable(silent).flatMap(s -> late(clauses, s, clause, verbs)))
                    .filter(o -> interruptions.allowed(o, discourse, head))
                    .filter(o -> openings.stream().noneMatch(o::sameSpeakers));
            opening.filter(o -> openings.isEmpty() || interruptions.takesOver(o))
                    .ifPresent(openings::add);
        }
        return openings;
    }

    private Optional<Opening> spoken(Clauses clauses, Subject subject, List<Predicates.Found> verbs) {
        return predicates.of(clauses, subject, verbs).map(found -> {
            Passage passage = clauses.passage();
            int from = contact(passage, subject.span().end(), found.start())
                    ? found.start()
                    : subject.span().start();
            return new Opening(passage, from, subject, found.verb(), Predicates.markFollows(passage, found.end()));
        });
    }

    /** 甲转达问候，表示……: what was told before the verb belongs to the statement unless it tells of the contact itself. */
    private Optional<Opening> late(Clauses clauses, Subject subject, int clause, List<Predicates.Found> verbs) {
        return predicates.late(clauses, clause, verbs).map(found -> {
            Passage passage = clauses.passage();
            int from = contact(passage, subject.span().end(), found.start()) || subject.is(Subject.Kind.JOINT)
                    ? clause
                    : subject.span().start();
            return new Opening(passage, from, subject, found.verb(), Predicates.markFollows(passage, found.end()));
        });
    }

    /** What tells of a contact is no part of what is said. */
    private static boolean contact(Passage passage, int from, int to) {
        return passage.terms("meeting_verb").stream()
                .anyMatch(verb -> verb.span().start() >= from && verb.span().end() <= to);
    }
}
