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
 */
record Act(ActCode code, List<Phrase> sources, List<Phrase> targets, boolean mutual, boolean planned) {
    Act {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    Act as(ActCode other) {
        return new Act(other, sources, targets, mutual, false);
    }

    Act from(List<Phrase> others) {
        return new Act(code, others, targets, mutual, planned);
    }

    Act to(List<Phrase> others) {
        return new Act(code, sources, others, mutual, planned);
    }

    Act mutual(boolean together) {
        return new Act(code, sources, targets, together, planned);
    }

    Act asPlanned() {
        return new Act(code, sources, targets, mutual, true);
    }
}
