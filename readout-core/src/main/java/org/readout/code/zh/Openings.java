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
        if (!predicates.any(passage)) {
            return openings;
        }
        Subject first = null;
        for (int clause : Clauses.starts(passage)) {
            List<Subject> named = subjects.at(passage, clause, discourse);
            boolean head = first == null;
            first = first == null && !named.isEmpty() ? named.get(0) : first;
            Subject silent = openings.isEmpty() ? first : null;
            Optional<Opening> opening = named.stream()
                    .flatMap(s -> spoken(passage, s).stream())
                    .findFirst()
                    .or(() -> Optional.ofNullable(silent).flatMap(s -> late(passage, s, clause)))
                    .filter(o -> interruptions.allowed(o, discourse, head))
                    .filter(o -> openings.stream().noneMatch(o::sameSpeakers));
            opening.filter(o -> openings.isEmpty() || interruptions.takesOver(o))
                    .ifPresent(openings::add);
        }
        return openings;
    }

    private Optional<Opening> spoken(Passage passage, Subject subject) {
        return predicates.of(passage, subject).map(found -> {
            int from = contact(passage, subject.span().end(), found.start())
                    ? found.start()
                    : subject.span().start();
            return new Opening(passage, from, subject, found.verb(), Predicates.markFollows(passage, found.end()));
        });
    }

    /** 甲转达问候，表示……: what was told before the verb belongs to the statement unless it tells of the contact itself. */
    private Optional<Opening> late(Passage passage, Subject subject, int clause) {
        return predicates.late(passage, clause).map(found -> {
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
