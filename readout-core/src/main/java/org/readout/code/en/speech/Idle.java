package org.readout.code.en.speech;

import java.util.List;
import java.util.Set;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.say.Saying;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Verbs of speech with which nothing is said: "Replying to him, A noted …" says what A noted, "as she was writing" when, "called him up"
 * what was done.
 */
record Idle(Clauses clauses) {
    private static final Set<String> TURNS = Set.of("reply", "respond", "answer", "speak", "write", "talk");
    private static final Set<String> WHEN = Set.of("as", "while", "when");
    private static final List<String> PARTICLES = List.of(" up", " off", " back", " in", " over", " out");

    /** @param all of the sentence */
    boolean is(Saying saying, List<Saying> all) {
        Clause clause = saying.clause();
        boolean empty = clause.reported().isEmpty() && clause.object().isEmpty();
        boolean ing = clause.syntax().token(clause.verb().head()).lower().endsWith("ing");
        boolean turn = empty && ing && TURNS.contains(clause.verb().lemma());
        return turn && (all.size() > 1 || WHEN.contains(clause.conjunction())) || calledUp(clause);
    }

    /** "Called him up for the match". */
    private boolean calledUp(Clause clause) {
        return clause.verb().lemma().equals("call")
                && clause.object()
                        .map(Phrase::span)
                        .filter(object -> PARTICLES.stream()
                                .anyMatch(particle -> clauses.plain().startsWith(particle + " ", object.end())))
                        .isPresent();
    }
}
