package org.readout.code.en.act;

import java.util.List;
import org.readout.lexicon.en.ActCode;
import org.readout.model.syntax.Phrase;

/**
 * What a clause tells, before it is asked whether it took place.
 *
 * @param code the kind of act
 * @param sources who acts; empty if not said
 * @param targets who is acted upon; empty if not said
 * @param mutual true if both sides do it
 * @param planned true if it is only to be done
 * @param wished true if it is only wished or meant to be done
 */
record Act(ActCode code, List<Phrase> sources, List<Phrase> targets, boolean mutual, boolean planned, boolean wished) {
    Act {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    Act as(ActCode other) {
        return new Act(other, sources, targets, mutual, false, wished);
    }

    Act from(List<Phrase> others) {
        return new Act(code, others, targets, mutual, planned, wished);
    }

    Act to(List<Phrase> others) {
        return new Act(code, sources, others, mutual, planned, wished);
    }

    Act mutual(boolean together) {
        return new Act(code, sources, targets, together, planned, wished);
    }

    Act asPlanned() {
        return new Act(code, sources, targets, mutual, true, wished);
    }

    Act asWished() {
        return new Act(code, sources, targets, mutual, planned, true);
    }
}
