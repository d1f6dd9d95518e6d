package org.readout.code.zh.act;

import java.util.List;
import org.readout.code.zh.day.Told;
import org.readout.model.Actor;

/** Who shows forces, and to whom: 甲国和乙国举行联合演习, 甲国举行演习, 甲国在乙国边境集结. Immutable. */
record Manoeuvre(Talkers talkers, ActAgent agent, ActUpon upon, ActRoles roles) {

    /** 甲国和乙国举行演习. */
    List<List<Actor>> exercise(Told told) {
        return talkers.several() ? talkers.joint().sign(talkers.named(), told) : List.of();
    }

    /** 甲国举行演习: a state may hold one alone. */
    List<List<Actor>> drill() {
        return talkers.several()
                ? List.of()
                : roles.alone(agent.source().subject(agent.marks().toward()));
    }

    /** 甲国在乙国周边海域演训. */
    List<List<Actor>> drills() {
        return roles.may(agent.doer(), territory()::waters);
    }

    /** 在乙国边境集结; 甲乙双方陈兵. */
    List<List<Actor>> posture() {
        if (talkers.sided()) {
            return talkers.joint().agreed() ? List.of() : talkers.joint().sign(talkers.inClause(), Told.NOTHING);
        }
        return roles.may(agent.doer(), s -> territory().waters(s).or(() -> upon.direct(s)));
    }

    private Territory territory() {
        return upon.territory();
    }
}
