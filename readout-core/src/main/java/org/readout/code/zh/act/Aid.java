package org.readout.code.zh.act;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.model.Actor;
import org.readout.model.Span;

/** Who gives, and who gets it: 甲国向乙国捐赠, 甲国援助乙国的物资运抵, 乙国收到来自甲国的物资. Immutable. */
record Aid(
        Passage passage,
        Span verb,
        ActNames names,
        ActAgent agent,
        Donation donation,
        ActUpon upon,
        ActCounterpart counterpart,
        ActRoles roles) {
    private static final String FROM = "来自";

    /** 甲国向乙国提供, 提供给乙国; 甲同乙会谈，承诺提供. */
    List<List<Actor>> give() {
        String give = agent.marks().of("act_mark_give");
        return roles.pair(agent.behindNone(give), s -> roles.target()
                .received(s)
                .or(() -> roles.target().behind(s, give))
                .or(() -> counterpart.onlyOther(s)));
    }

    /** 中国援助某国的物资运抵, 来自中国的物资抵达某国: who sends is behind 来自, else named first. */
    List<List<Actor>> relief() {
        Optional<Party> sender = names.named().stream()
                .filter(this::from)
                .findFirst()
                .or(() -> names.before(verb.start()).stream().findFirst());
        return roles.pair(sender, from -> names.named().stream()
                .filter(p -> ActTarget.differ(p, from))
                .findFirst());
    }

    private boolean from(Party party) {
        int start = party.span().start();
        return passage.between(Math.max(passage.span().start(), start - FROM.length()), start)
                .equals(FROM);
    }

    /** 甲国援助的物资运抵乙国, 乙国收到来自甲国的物资, 由甲国援建. */
    List<List<Actor>> gives() {
        Optional<Party> giver = donation.giver();
        return giver.isPresent()
                ? roles.at(giver, upon::anyInClause)
                : roles.at(agent.doer(), s -> donation.receiver(s).or(() -> counterpart.onlyOther(s)));
    }
}
