package org.readout.code.zh.act;

import java.util.Optional;
import org.readout.code.zh.party.Party;

/** Upon whom a blow falls: 乙国遭甲国空袭, 甲国空袭乙国, 甲国对乙国开火, 甲国的乙国制裁. Immutable. */
record Struck(ActSource source, ActTarget target, ActMarks marks) {
    /** 乙国遭甲国空袭: who stands before 遭. */
    Optional<Party> suffered(Party agent) {
        return source.passive().flatMap(mark -> target.suffers(agent, mark));
    }

    /** 甲国制裁乙国, 对乙国制裁. */
    Optional<Party> struck(Party agent) {
        return target.struck(agent).or(() -> toward(agent));
    }

    /** The same, or 乙国遭制裁. */
    Optional<Party> hit(Party agent) {
        return suffered(agent).or(() -> struck(agent));
    }

    /** The same, or where it happens: 甲国在乙国南部发动空袭. */
    Optional<Party> attacked(Party agent) {
        return hit(agent).or(() -> target.ground(agent));
    }

    /** 甲国向乙国开火. */
    Optional<Party> fired(Party agent) {
        return target.behind(agent, marks.of("act_mark_at"));
    }

    /** 甲国对乙国的制裁, 甲国对乙制裁. */
    Optional<Party> upon(Party agent) {
        return suffered(agent)
                .or(() -> target.struckAs("的", agent))
                .or(() -> toward(agent))
                .or(() -> target.shortened(agent, marks.toward()));
    }

    private Optional<Party> toward(Party agent) {
        return target.behind(agent, marks.toward());
    }
}
