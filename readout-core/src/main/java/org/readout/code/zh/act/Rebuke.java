package org.readout.code.zh.act;

import java.util.List;
import java.util.Optional;
import org.readout.code.zh.party.Party;
import org.readout.model.Actor;

/**
 * Whom a state warns, answers or turns out, who may stand anywhere in the sentence: 如果乙国一意孤行，甲国将……, 甲国驱逐一名乙国外交官,
 * 乙国船只驶近，甲国予以警告. Immutable.
 */
record Rebuke(Struck struck, ActCounterpart counterpart, ActAgent agent, ActUpon upon, ActRoles roles) {

    /** 甲国扣押一艘乙国油轮, or who was named before, where the sentence points back. */
    Optional<Party> other(Party agent) {
        return struck.suffered(agent)
                .or(() -> counterpart.inClause(agent))
                .or(() -> roles.target().pointsBack() ? roles.target().earlier(agent) : Optional.empty());
    }

    /** 甲国宣布，两名乙国外交官被列为……. */
    List<List<Actor>> expel() {
        return roles.pair(agent.doer(), this::other);
    }

    /** 如果乙国一意孤行，甲国将反击; 甲国警告乙国. */
    List<List<Actor>> warn() {
        return roles.pair(subject(), s -> counterpart.inCondition(s).or(() -> other(s)));
    }

    /** 如果乙国一意孤行，甲国将反击. */
    List<List<Actor>> reply() {
        return roles.pair(subject(), counterpart::inCondition);
    }

    /** 甲国警告乙国不要……; 乙国船只驶近，甲国予以警告. */
    List<List<Actor>> warns() {
        return roles.at(
                agent.doer(), s -> upon.direct(s).or(() -> upon.inSentence(s)).or(() -> upon.returned(s)));
    }

    /** 甲国反制乙国; 乙国加征关税，甲国予以反制. */
    List<List<Actor>> returns() {
        return roles.at(agent.doer(), s -> upon.inClause(s).or(() -> upon.returned(s)));
    }

    /** 甲国海警扣押乙国渔船; 乙国船只驶近，甲国海警登船. */
    List<List<Actor>> seizes() {
        return roles.at(
                agent.doer(), s -> struck.suffered(s).or(() -> upon.inClause(s)).or(() -> upon.onlyBefore(s)));
    }

    private Optional<Party> subject() {
        return agent.source().subject(agent.marks().beside());
    }
}
