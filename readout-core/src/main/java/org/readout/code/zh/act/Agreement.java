package org.readout.code.zh.act;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Party;
import org.readout.model.Actor;
import org.readout.model.Role;
import org.readout.model.Span;

/** Who agrees with whom: 甲国与乙国商定, 双方签署协议, 甲国将同乙国建交. Immutable. */
record Agreement(Passage passage, Span verb, Talkers talkers, ActAgent agent, ActUpon upon, ActRoles roles) {
    private static final String SIDE = "方";

    /** 甲国与乙国发表联合声明: all named before the word. */
    List<List<Actor>> joint(Told told) {
        return sides().sign(talkers.named(), told);
    }

    /** 甲国同乙国签署协议, 双方签署协议. */
    List<List<Actor>> pact(Told told) {
        return sides().sign(sides().both() ? talkers.all() : talkers.inClause(), told);
    }

    /** 甲乙两军交火: only where both stand together. */
    List<List<Actor>> clash(Told told) {
        return talkers.sided() ? sides().sign(talkers.inClause(), told) : List.of();
    }

    /** 双方商定, 甲乙达成一致: both are told, in the clause or before it. */
    List<List<Actor>> mutual(Told told) {
        if (talkers.sided()) {
            return sides().sign(talkers.inClause(), told);
        }
        return sides().both() && opens() || talkers.joint().beside(talkers.all())
                ? sides().sign(talkers.all(), told)
                : together();
    }

    /** 甲与乙商定, 双方商定; else what one does towards another, or the side of a state alone (朝方承诺). */
    List<List<Actor>> agree(Told told) {
        if (sides().both() || talkers.sided()) {
            return sides().sign(sides().both() ? talkers.named() : talkers.inClause(), told);
        }
        Optional<Party> one = agent.doer();
        return one.filter(s -> hasOther(s) || side(s)).isPresent() ? roles.may(one, upon::inClause) : List.of();
    }

    private boolean hasOther(Party source) {
        return talkers.names().named().stream().anyMatch(p -> ActTarget.differ(p, source));
    }

    private boolean side(Party party) {
        return passage.after(party.span().end(), 1).equals(SIDE)
                || passage.between(party.span().start(), party.span().end()).endsWith(SIDE);
    }

    /** 双方商定, 两国领导人同意; not 某国冲突双方. */
    private boolean opens() {
        Span clause = ActClause.around(passage, verb).span();
        return sides().opens(passage.between(clause.start(), verb.start()));
    }

    /** 甲国……，将同乙国建交: who does it with the one behind 同 stands in another clause. */
    private List<List<Actor>> together() {
        Optional<Party> with =
                talkers.inClause().stream().filter(this::behindWith).reduce((earlier, later) -> later);
        return agent.doer()
                .flatMap(s -> with.filter(p -> ActTarget.differ(p, s))
                        .map(p -> List.of(List.of(roles.actor(s, Role.BOTH), roles.actor(p, Role.BOTH)))))
                .orElse(List.of());
    }

    private boolean behindWith(Party party) {
        int start = party.span().start();
        return start > passage.span().start() && agent.marks().with().contains(passage.between(start - 1, start));
    }

    private JointParties sides() {
        return talkers.joint();
    }
}
