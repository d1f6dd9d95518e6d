package org.readout.code.en.act;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ActCode;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** What a speaker says somebody must do is demanded: "X said Y must withdraw its ships". */
record Obligations(ActFinder finder, ToldDeeds told) {
    private static final ActCode DEMAND = new ActCode("100", "REQUEST", null);

    /** "X said Y must do it": X demands it of Y. */
    Optional<Deed> demanded(Clause clause, List<Act> found, @Nullable Phrase reporter) {
        Optional<Phrase> subject = clause.subject().filter(one -> !Pronouns.is(one));
        List<Phrase> speaker = clause.reporter().map(finder::sources).orElse(List.of());
        if (reporter == null || speaker.isEmpty() || subject.isEmpty() || !must(clause)) {
            return Optional.empty();
        }
        Actors actors = told.aims().actors();
        List<Phrase> targets = subject.filter(one -> actors.actor(one) || actors.names(one)).stream()
                .toList();
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        Act act = found.isEmpty()
                ? new Act(DEMAND, speaker, targets, false, false, false)
                : new Act(found.get(0).code(), speaker, targets, false, false, false);
        Act demand = found.isEmpty() ? act : finder.outcome("demand", act).orElse(act.as(DEMAND));
        return Optional.of(told.deed(clause, demand.planned() ? demand.as(DEMAND) : demand, Status.OCCURRED, null));
    }

    private static boolean must(Clause clause) {
        Syntax syntax = clause.syntax();
        return syntax.tokens().stream()
                .filter(token -> clause.verb().span().contains(token.span()))
                .map(token -> token.lower())
                .anyMatch(word -> word.equals("must") || word.equals("needs") || word.equals("need"));
    }
}
