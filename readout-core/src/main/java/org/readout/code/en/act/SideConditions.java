package org.readout.code.en.act;

import java.util.List;
import java.util.Set;
import org.readout.lexicon.en.ActFrame;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;

/** What a line asks of the subject and of adverbs: "Peru and Chile [jointly] condemned the attack". */
record SideConditions(Acts acts, Actors actors) {
    /** Stands for the subject among the prepositions of a line. */
    private static final String SUBJECT = "subj";

    /** Stands for adverbs there: "jointly". */
    private static final String MANNER = "how";

    /** Asked of the subject: several actors. */
    private static final String TOGETHER = "both";

    /** Those that stand among the prepositions of a line. */
    static final Set<String> NAMES = Set.of(SUBJECT, MANNER);

    /** What a line asks of the subject and of adverbs holds beside what must follow. */
    boolean hold(ActFrame frame, Clause clause) {
        ActFrame.Nouns subject = frame.governs().get(SUBJECT);
        ActFrame.Nouns manner = frame.governs().get(MANNER);
        return (manner == null || manner(clause, manner)) && (subject == null || subject(clause, subject));
    }

    private boolean subject(Clause clause, ActFrame.Nouns asked) {
        List<Phrase> members = clause.subject().map(Phrase::members).orElse(List.of());
        if (asked.alone(TOGETHER)) {
            return members.size() > 1
                            && members.stream().filter(actors::acts).limit(2).count() > 1
                    || members.stream().anyMatch(actors::several);
        }
        List<Phrase> doers = clause.agent().map(Phrase::members).orElse(members);
        return new Nouns(acts).anyFits(doers, asked, actors);
    }

    /** One of the words stands with the verb or behind it, before the next clause. */
    private static boolean manner(Clause clause, ActFrame.Nouns asked) {
        Syntax syntax = clause.syntax();
        int start = clause.verb().span().start();
        int end = Integer.MAX_VALUE;
        for (Clause other : syntax.clauses()) {
            int verb = other.verb().span().start();
            end = verb > start ? Math.min(end, verb) : end;
        }
        for (Token token : syntax.tokens()) {
            int at = token.span().start();
            if (at >= start && at < end && asked.alone(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
