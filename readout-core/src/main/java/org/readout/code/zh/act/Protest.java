package org.readout.code.zh.act;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.model.Actor;
import org.readout.model.Span;

/**
 * Who is against whom: 甲国谴责乙国袭击, 甲国对乙国击落客机表示抗议, and where the clause names nobody, whom it was told of before
 * (乙国试射导弹。甲国对此表示谴责). Immutable.
 */
record Protest(Passage passage, Span verb, ActNames names, ActAgent agent, Struck struck, ActRoles roles) {
    /** 对公投, but not 对此. */
    private static final Pattern OBJECT = Pattern.compile("[对就](?!此|其)");

    /** 甲国谴责这一行径: who was named before only if the sentence points back. */
    List<List<Actor>> blame() {
        return against(s -> target().pointsBack() ? target().earlier(s) : Optional.empty());
    }

    /** 甲国提出抗议: who was named before. */
    List<List<Actor>> protest() {
        return against(target()::earlier);
    }

    private List<List<Actor>> against(Function<Party, Optional<Party>> left) {
        Optional<Party> one = agent.toward();
        boolean together =
                one.map(roles.source()::together).filter(all -> all.size() > 1).isPresent();
        return roles.pair(one, s -> struck.suffered(s)
                .or(() -> target().blamed(s))
                .or(() -> target().opposed(s, agent.marks().toward(), otherObject()))
                .or(() -> together ? Optional.empty() : leftOut(s))
                .or(() -> left.apply(s)));
    }

    /** 乙国试射导弹，甲国谴责: the last named before. */
    private Optional<Party> leftOut(Party source) {
        return otherObject() || !target().leftOut()
                ? Optional.empty()
                : ActTarget.last(names.before(verb.start()), source);
    }

    /** 对公投表示反对: what is opposed stands in the clause and is no state's. */
    private boolean otherObject() {
        Span clause = ActClause.around(passage, verb).span();
        return OBJECT.matcher(passage.between(clause.start(), verb.start())).find();
    }

    private ActTarget target() {
        return roles.target();
    }
}
