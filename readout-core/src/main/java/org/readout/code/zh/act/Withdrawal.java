package org.readout.code.zh.act;

import java.util.List;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.model.Actor;
import org.readout.model.Span;

/** Who leaves whose ground: 甲军从乙国撤离, 两国同步撤军, 甲国撤军. Immutable. */
record Withdrawal(
        Passage passage,
        Span verb,
        Talkers talkers,
        Agreement agreement,
        Rebuke rebuke,
        Territory territory,
        ActAgent agent,
        ActRoles roles) {
    /** 撤军: of whatever state, it says who leaves. */
    private static final String TROOPS = "军";

    /** 甲国从乙国撤出侨民, 两国同步撤军. */
    List<List<Actor>> leave(Told told) {
        JointParties joint = talkers.joint();
        if (joint.both()) {
            return joint.sign(talkers.named(), told);
        }
        List<List<Actor>> from = roles.pair(agent.behindNone(agent.marks().beside()), rebuke::other);
        return !from.isEmpty() || joint.agreed() ? from : roles.alone(agent.toward());
    }

    /** 甲国从乙国撤军, 双方撤军, 甲国撤军. */
    List<List<Actor>> leaves(Told told) {
        if (talkers.joint().both() || talkers.sided()) {
            return agreement.mutual(told);
        }
        List<List<Actor>> left = roles.at(agent.doer(), territory::left);
        return !left.isEmpty() || talkers.joint().agreed() || !ofTroops() ? left : roles.alone(agent.doer());
    }

    private boolean ofTroops() {
        return passage.between(verb.start(), verb.end()).endsWith(TROOPS);
    }
}
