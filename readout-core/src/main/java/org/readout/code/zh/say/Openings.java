package org.readout.code.zh.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Clauses;
import org.readout.lexicon.zh.ChineseLexicon;

/** Finds where statements open in a sentence. Immutable. */
final class Openings {
    private final Subjects subjects;
    private final SpeechVerbs speech;
    private final Predicates predicates;
    private final Interruptions interruptions;
    private final Occasions occasions;
    private final SoundBite bites;

    Openings(ChineseLexicon lexicon) {
        this.subjects = new Subjects(lexicon);
        this.speech = new SpeechVerbs(lexicon);
        this.predicates = new Predicates(lexicon);
        this.interruptions = new Interruptions(lexicon);
        this.occasions = new Occasions(lexicon);
        this.bites = new SoundBite(lexicon, subjects);
    }

    /** Of one who is heard himself, from the head of a sentence. */
    Opening heard(Passage passage, Subject subject) {
        return bites.heard(passage, subject);
    }

    /** In text order, each with other speakers than the one before. */
    List<Opening> in(Passage passage, Discourse discourse) {
        List<Opening> openings = new ArrayList<>();
        Optional<Opening> bite = bites.in(passage, discourse);
        if (bite.isPresent() || discourse.heard()) {
            return bite.map(List::of).orElse(openings);
        }
        List<SpeechVerbs.Found> verbs = speech.in(passage);
        if (verbs.isEmpty()) {
            return openings;
        }
        Clauses clauses = Clauses.of(passage);
        Subject first = null;
        boolean hearsay = false;
        for (int clause : clauses.starts()) {
            if (first != null
                    && SpeechVerbs.within(verbs, clause, clauses.end(clause))
                            .findAny()
                            .isEmpty()) {
                continue;
            }
            List<Subject> named = subjects.at(passage, clause, discourse);
            boolean head = first == null;
            boolean byStranger = hearsay;
            first = first == null && !named.isEmpty() ? named.get(0) : first;
            Subject silent = openings.isEmpty() ? first : null;
            named.stream()
                    .flatMap(s -> spoken(clauses, s, verbs).stream())
                    .findFirst()
                    .filter(o -> interruptions.allowed(o, discourse, head))
                    .or(() -> Optional.ofNullable(silent)
                            .flatMap(s -> late(clauses, s, clause, verbs))
                            .filter(o -> interruptions.allowed(o, discourse, true)))
                    .filter(o -> o.marked()
                            || !byStranger
                            || !named.contains(o.subject())
                            || !o.subject().is(Subject.Kind.PERSON))
                    .ifPresent(o -> add(openings, o));
            hearsay |= openings.isEmpty() && tells(clauses, clause, verbs);
        }
        return openings;
    }

    /** Somebody nobody knows says，: what follows is his, unless it is marked as the word of another. */
    private static boolean tells(Clauses clauses, int clause, List<SpeechVerbs.Found> verbs) {
        int end = clauses.end(clause);
        return SpeechVerbs.within(verbs, clause, end)
                .anyMatch(found -> found.end() == end
                        && found.verb().reports()
                        && SpeechVerbs.markFollows(clauses.passage(), end));
    }

    private void add(List<Opening> openings, Opening next) {
        if (openings.isEmpty()) {
            openings.add(next);
        } else if (openings.stream().noneMatch(next::sameSpeakers) && interruptions.takesOver(next)) {
            if (interruptions.passesOn(openings.get(0), next)) {
                openings.clear();
            }
            openings.add(openings.isEmpty() ? next : next.alone());
        }
    }

    private Optional<Opening> spoken(Clauses clauses, Subject subject, List<SpeechVerbs.Found> verbs) {
        return predicates.of(clauses, subject, verbs).map(found -> {
            Passage passage = clauses.passage();
            int from = contact(passage, subject.span().end(), found.start())
                    ? found.start()
                    : subject.span().start();
            return new Opening(
                    passage,
                    Math.min(occasions.before(clauses, subject.span().start()), from),
                    from,
                    subject,
                    found.verb(),
                    SpeechVerbs.markFollows(passage, found.end()));
        });
    }

    /** 甲转达问候，表示……: what was told before the verb belongs to the statement unless it tells of the contact itself. */
    private Optional<Opening> late(Clauses clauses, Subject subject, int clause, List<SpeechVerbs.Found> verbs) {
        return predicates.late(clauses, clause, verbs).map(found -> {
            Passage passage = clauses.passage();
            int from = contact(passage, subject.span().end(), found.start()) || subject.is(Subject.Kind.JOINT)
                    ? clause
                    : subject.span().start();
            return new Opening(
                    passage,
                    Math.min(occasions.before(clauses, subject.span().start()), from),
                    from,
                    subject,
                    found.verb(),
                    SpeechVerbs.markFollows(passage, found.end()));
        });
    }

    /** What tells of a contact is no part of what is said. */
    private static boolean contact(Passage passage, int from, int to) {
        return passage.terms("meeting_verb").stream()
                .anyMatch(verb -> verb.span().start() >= from && verb.span().end() <= to);
    }
}
